import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { useFullScreen } from '../../../src/pages/reveal/useFullScreen.ts'

afterEach(() => vi.useRealTimers())

/** The hook for an element that asks for the screen so. */
function draw(requestFullscreen: unknown) {
  const element = Object.assign(document.createElement('div'), {
    requestFullscreen,
  })
  return renderHook(() => useFullScreen({ current: element })).result
}

test.each<[what: string, request: unknown]>([
  ['refused', () => Promise.reject(new TypeError('no'))],
  ['missing', undefined],
  [
    'thrown',
    () => {
      throw new TypeError('no')
    },
  ],
  ['never answered', () => new Promise(() => undefined)],
])('full screen that is %s is told', async (_, request) => {
  vi.useFakeTimers()
  const full = draw(request)
  await act(async () => {
    full.current.toggle()
    await vi.advanceTimersByTimeAsync(2000)
  })
  expect(full.current.refused).toBeDefined()
})

test('full screen that comes is not', async () => {
  const full = draw(() => Promise.resolve())
  await act(async () => {
    full.current.toggle()
    await Promise.resolve()
  })
  expect(full.current.refused).toBeUndefined()
})
