import { expect, test } from 'vitest'
import { revealStart, startsReveal } from '../../src/site/revealStart.ts'

test.each([
  [revealStart, true],
  ['?utm_source=chat&start=yes', true],
  // As links arrive.
  ['?start', true],
  ['?start%3Dyes.', true],
  ['?utm_source=chat&amp;start=yes', true],
  ['', false],
  ['?started=yes', false],
  ['?q=start', false],
])('%j starts the reveal: %j', (search, starts) => {
  expect(startsReveal(search)).toBe(starts)
})
