import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Announcement } from '../../src/ui/Announcement.tsx'

afterEach(() => vi.useRealTimers())

test('speaks once a run of changes has come to rest', () => {
  vi.useFakeTimers()
  const { rerender } = render(<Announcement>10 of 10 songs</Announcement>)
  const said = screen.getByRole('status')

  for (const count of [7, 4, 3]) {
    rerender(<Announcement>{`${count} of 10 songs`}</Announcement>)
    act(() => void vi.advanceTimersByTime(300))
    expect(said.textContent).toBe('10 of 10 songs')
  }
  act(() => void vi.advanceTimersByTime(1000))
  expect(said.textContent).toBe('3 of 10 songs')
})
