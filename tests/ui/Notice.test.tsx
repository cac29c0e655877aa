import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Notice } from '../../src/ui/Notice.tsx'

test.each([
  ['loading', 'Fetching the ten songs'],
  ['offline', 'You are offline'],
  ['failed', 'The songs could not be loaded'],
  ['broken', 'This page could not be drawn'],
] as const)('%s has its own words', (absence, title) => {
  render(<Notice absence={absence} />)
  expect(screen.getByRole('heading', { name: title })).toBeTruthy()
})

test('a way out, and what went wrong for whoever wants to know', async () => {
  let tries = 0
  render(
    <Notice
      absence="failed"
      detail="data/countdown.json: HTTP 404"
      onRetry={() => (tries += 1)}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(tries).toBe(1)
  expect(screen.getByText('data/countdown.json: HTTP 404')).toBeTruthy()
})
