import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Moved } from '../../../src/pages/mine/Moved.tsx'

test.each([
  [2, 'up 2 from its place in the ranking'],
  [-9, 'down 9 from its place in the ranking'],
  [0, 'same place as in the ranking'],
])('%d: %s', (places, words) => {
  const { container } = render(<Moved places={places} than="in the ranking" />)
  expect(container.textContent).toBe(words)
})
