import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NewVersion } from '../../src/pages/NewVersion.tsx'

function draw(ready: boolean, onTake = () => undefined as void) {
  return <NewVersion ready={ready} onTake={onTake} />
}

test('its place is there before its words, for screen readers', () => {
  const { rerender } = render(draw(false))
  const place = screen.getByRole('status')
  expect(place.textContent).toBe('')
  rerender(draw(true))
  expect(screen.getByRole('status')).toBe(place)
  expect(place.textContent).toContain('A new version is ready')
})

test('Reload takes it', async () => {
  let taken = 0
  render(draw(true, () => (taken += 1)))
  await userEvent.click(screen.getByRole('button', { name: 'Reload' }))
  expect(taken).toBe(1)
})

test('a no is a no, whatever comes later', async () => {
  const { rerender } = render(draw(true))
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  rerender(draw(false))
  rerender(draw(true))
  expect(screen.getByRole('status').textContent).toBe('')
})
