import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { usePrint } from '../../../src/pages/takeAway/usePrint.ts'

afterEach(() => vi.useRealTimers())

/** What comes of a press within two seconds, where `print` is this. */
async function press(print: unknown) {
  vi.useFakeTimers()
  Object.assign(window, { print })
  const { result } = renderHook(usePrint)
  await act(async () => {
    result.current.print()
    await vi.advanceTimersByTimeAsync(2000)
  })
  return result
}

test('where nothing prints, nothing is offered to', () => {
  Object.assign(window, { print: undefined })
  expect(renderHook(usePrint).result.current.able).toBe(false)
})

test.each<[what: string, print: () => void]>([
  [
    'throws',
    () => {
      throw new TypeError('no')
    },
  ],
  ['does nothing', () => undefined],
])('a printer that %s is told of', async (_, print) => {
  const { current } = await press(print)
  expect(current.able).toBe(true)
  expect(current.failed).toBeDefined()
})

test('one that prints is not, and each press prints', async () => {
  let sheets = 0
  function print() {
    dispatchEvent(new Event('beforeprint'))
    sheets += 1
  }
  const result = await press(print)
  // Where `afterprint` never comes.
  await act(async () => {
    result.current.print()
    await vi.advanceTimersByTimeAsync(2000)
  })
  expect(result.current.failed).toBeUndefined()
  expect(sheets).toBe(2)
  act(() => {
    dispatchEvent(new Event('afterprint'))
  })
  expect(result.current.printing).toBe(false)
})
