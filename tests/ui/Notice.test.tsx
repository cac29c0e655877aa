import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Notice } from '../../src/ui/Notice.tsx'

test.each([
  ['loading', 'Fetching the rest of the page'],
  ['offline', 'You are offline'],
  ['unreachable', 'The songs could not be reached'],
  ['slow', 'The songs took too long'],
  ['busy', 'Too much is going on here'],
  ['missing', 'The songs are not in their place'],
  ['foreign', 'Something else came instead of the songs'],
  ['damaged', 'The songs arrived damaged'],
  ['older', 'The songs are older than this page'],
  ['newer', 'This page is older than its songs'],
  ['broken', 'This page could not be drawn'],
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
