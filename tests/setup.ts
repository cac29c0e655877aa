import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

const noise = ['error', 'warn'] as const

// React then reports an update that no test waited for, as a console error.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

beforeEach(() => {
  for (const level of noise) vi.spyOn(console, level).mockReturnValue()
})

/**
 * Console errors and warnings fail a test. One that means to cause them looks
 * at them first, then calls `vi.mocked(console.error).mockClear()`.
 */
afterEach(() => {
  cleanup()
  for (const level of noise)
    expect(vi.mocked(console[level]).mock.calls, `console.${level}`).toEqual([])
})
