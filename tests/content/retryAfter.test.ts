import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { retryAfter } from '../../src/content/retryAfter.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 1, 12, 0, 0) })
})
afterEach(() => vi.useRealTimers())

test.each<[header: string | null, milliseconds: number | undefined]>([
  ['0', 0],
  ['7', 7000],
  [' 120 ', 120_000],
  ['Sun, 01 Nov 2026 12:00:30 GMT', 30_000],
  ['Sunday, 01-Nov-26 12:00:30 GMT', 30_000],
  // In the past: nothing to wait for.
  ['Sun, 01 Nov 2026 11:00:00 GMT', 0],
  [null, undefined],
  ['', undefined],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['2026', 2_026_000],
  ['2026-11-01', undefined],
  ['Sun, 99 Nov 2026 12:00:30 GMT', undefined],
])('Retry-After: %j', (header, milliseconds) => {
  expect(retryAfter(header)).toBe(milliseconds)
})
