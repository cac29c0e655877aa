import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { EpisodeDots } from '../../../src/pages/soundtrack/EpisodeDots.tsx'

test.each([
  [0, 0, ''],
  [1, 1, ''],
  [7, 7, ''],
  [8, 8, ''],
  [9, 0, '9'],
  [55, 0, '55'],
])('%i songs are %i dots, or “%s”', (songs, dots, text) => {
  const { container } = render(<EpisodeDots songs={songs} />)
  const places = [...container.querySelectorAll('circle')].map(
    (dot) => `${dot.getAttribute('cx')} ${dot.getAttribute('cy')}`,
  )
  expect(new Set(places).size).toBe(dots)
  expect(container.textContent).toBe(text)
})
