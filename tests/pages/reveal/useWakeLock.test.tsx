import { renderHook } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useWakeLock } from '../../../src/pages/reveal/useWakeLock.ts'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
})

test.each<[what: string, wakeLock: unknown]>([
  ['is missing', undefined],
  ['refuses', { request: () => Promise.reject(new DOMException('no')) }],
  [
    'throws',
    {
      request: () => {
        throw new TypeError('no')
      },
    },
  ],
  [
    'is not let go of',
    {
      request: () =>
        Promise.resolve({ release: () => Promise.reject(new Error('no')) }),
    },
  ],
])('a screen whose lock %s does the page no harm', async (_, wakeLock) => {
  Object.defineProperty(navigator, 'wakeLock', {
    value: wakeLock,
    configurable: true,
  })
  const { unmount } = renderHook(() => useWakeLock(true))
  await Promise.resolve()
  expect(unmount).not.toThrow()
  // A refusal that nobody hears would fail the run.
  await new Promise((resolve) => setTimeout(resolve))
})
