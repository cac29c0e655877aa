import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Notice } from '../../src/ui/Notice.tsx'

test.each([
  ['loading', 'Loading the rest of the page'],
  ['offline', 'You’re offline'],
  ['unreachable', 'We couldn’t reach the songs'],
  ['slow', 'The songs are taking too long'],
  ['busy', 'We’re swamped'],
  ['missing', 'We can’t find the songs'],
  ['foreign', 'Your network sent us something else'],
  ['damaged', 'The songs arrived damaged'],
  ['older', 'We’re in the middle of an update'],
  ['newer', 'There’s a newer version of this page'],
  ['broken', 'This page broke'],
] as const)('%s has its own words', (absence, title) => {
  render(<Notice absence={absence} />)
  expect(screen.getByRole('heading', { name: title })).toBeTruthy()
})

test('a way out, and what went wrong for whoever wants to know', async () => {
  let tries = 0
  render(
    <Notice
      absence="missing"
      detail="data/countdown.json: HTTP 404"
      onRetry={() => (tries += 1)}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(tries).toBe(1)
  expect(screen.getByText('data/countdown.json: HTTP 404')).toBeTruthy()
})
