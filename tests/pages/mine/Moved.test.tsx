import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Moved } from '../../../src/pages/mine/Moved.tsx'

test.each([
  [2, 'up 2', 'up 2 from the ranking'],
  [-9, 'down 9', 'down 9 from the ranking'],
  [0, 'no change', 'no change from the ranking'],
  [-0, 'no change', 'no change from the ranking'],
])('%d: %s, and “%s” for who does not see it', (places, seen, heard) => {
  const { container } = render(<Moved places={places} />)
  const pieces = [...container.querySelectorAll('span > span')]
  expect(
    pieces.map((piece) => [
      piece.textContent,
      piece.getAttribute('aria-hidden'),
    ]),
  ).toEqual([
    [seen, 'true'],
    [heard, null],
  ])
})
