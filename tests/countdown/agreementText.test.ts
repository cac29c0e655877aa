import { expect, test } from 'vitest'
import { agreementText } from '../../src/countdown/agreementText.ts'
import { kendallTau } from '../../src/countdown/kendallTau.ts'

test.each([
  ['abcdefghij', 'cabdejfgih', 'You agree on 38 of 45 pairs of songs.'],
  ['abc', 'bca', 'You agree on 1 of 3 pairs of songs.'],
  ['abc', 'abc', 'You agree on every pair of songs.'],
  ['abc', 'cba', 'You agree on no pair of songs at all.'],
  ['a', 'a', 'You agree on every pair of songs.'],
])('%s and %s: %s', (topTen, other, sentence) => {
  expect(agreementText(kendallTau(topTen.split(''), other.split('')))).toBe(
    sentence,
  )
})
