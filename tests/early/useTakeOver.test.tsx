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

type Parts = Readonly<Record<string, boolean>>

function Root({ parts }: { parts: Parts }) {
  return (
    <TakeOverDelay value={useTakeOver()}>
      {Object.entries(parts).map(([name, waits]) => (
        <Part key={name} waits={waits} />
      ))}
    </TakeOverDelay>
  )
}

function Part({ waits }: { waits: boolean }) {
  useTakeOverDelay(waits)
  return null
}

/** A page of parts, and whether each is still to be drawn. */
function page(parts: Parts) {
  return (
    <MemoryRouter>
      <Root parts={parts} />
    </MemoryRouter>
  )
}

test('a page that knows nothing of it is told of at once', () => {
  render(page({}))
  expect(told).toBe(1)
})

test('it waits for the last part that is still to be drawn', () => {
  const { rerender } = render(page({ list: true, map: true }))
  expect(told).toBe(0)
  rerender(page({ list: false, map: true }))
  expect(told).toBe(0)
  rerender(page({ list: false, map: false }))
  expect(told).toBe(1)
})

test('it does not wait for a part that is gone', () => {
  const { rerender } = render(page({ list: true }))
  rerender(page({}))
  expect(told).toBe(1)
})
