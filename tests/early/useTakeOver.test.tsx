import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeOver } from '../../src/early/takeover.ts'
import { TakeOverDelay } from '../../src/early/TakeOverDelay.ts'
import { useTakeOver } from '../../src/early/useTakeOver.ts'
import { useTakeOverDelay } from '../../src/early/useTakeOverDelay.ts'

let told = 0
function count() {
  told += 1
}

beforeEach(() => {
  told = 0
  document.addEventListener(takeOver, count)
})
afterEach(() => document.removeEventListener(takeOver, count))

function Root({ parts }: { parts: readonly boolean[] }) {
  return (
    <TakeOverDelay value={useTakeOver()}>
      {parts.map((waits, at) => (
        <Part key={at} waits={waits} />
      ))}
    </TakeOverDelay>
  )
}

function Part({ waits }: { waits: boolean }) {
  useTakeOverDelay(waits)
  return null
}

function page(...parts: readonly boolean[]) {
  return (
    <MemoryRouter>
      <Root parts={parts} />
    </MemoryRouter>
  )
}

test('a page that knows nothing of it is told of at once', () => {
  render(page())
  expect(told).toBe(1)
})

test('it waits for the last part that is still to be drawn', () => {
  const { rerender } = render(page(true, true))
  expect(told).toBe(0)
  rerender(page(false, true))
  expect(told).toBe(0)
  rerender(page(false, false))
  expect(told).toBe(1)
})

test('it does not wait for a part that is gone', () => {
  const { rerender } = render(page(true))
  rerender(page())
  expect(told).toBe(1)
})
