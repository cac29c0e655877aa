import { expect, test } from 'vitest'
import { agreementText } from '../../src/topTen/agreementText.ts'
import { kendallTau } from '../../src/topTen/kendallTau.ts'

test.each([
  [
    'abcdefghij',
    'cabdejfgih',
    '38 of 45 pairs of songs stand in the same order.',
  ],
  ['abc', 'bca', '1 of 3 pairs of songs stand in the same order.'],
  ['abc', 'abc', 'All pairs of songs stand in the same order.'],
  ['abc', 'cba', 'No pair of songs stands in the same order.'],
  ['a', 'a', 'All pairs of songs stand in the same order.'],
])('%s and %s: %s', (topTen, other, sentence) => {
  expect(agreementText(kendallTau(topTen.split(''), other.split('')))).toBe(
    sentence,
  )
})
