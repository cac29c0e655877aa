import { expect, test } from 'vitest'
import { movedText } from '../../src/topTen/movedText.ts'

test.each([
  [3, 'up 3'],
  [-1, 'down 1'],
  [0, 'same place'],
  [-0, 'same place'],
])('%d is “%s”', (places, words) => {
  expect(movedText(places)).toBe(words)
})
