import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefixDistance } from '../../src/countdown/prefixDistance.ts'

test.each<[typed: string, word: string, slips: number, what: string]>([
  ['ferry', 'ferry', 0, 'the word'],
  ['fer', 'ferry', 0, 'its beginning'],
  ['', 'ferry', 0, 'nothing yet'],
  ['', '', 0, 'nothing of nothing'],
  ['ferrry', 'ferry', 1, 'a letter more'],
  ['xferry', 'ferry', 1, 'a letter more, in front'],
  ['ferrys', 'ferry', 1, 'a letter more, at the end'],
  ['fery', 'ferry', 1, 'a letter less'],
  ['erry', 'ferry', 1, 'a letter less, in front'],
  ['frry', 'ferry', 1, 'a letter less, in its midst'],
  ['farry', 'ferry', 1, 'a letter wrong'],
  ['frery', 'ferry', 1, 'two changed over'],
  ['efrry', 'ferry', 1, 'two changed over, in front'],
  ['fe', 'ef', 1, 'two changed over, and no more'],
  ['farryy', 'ferry', 2, 'two slips'],
  ['efr', 'ferryboat', 1, 'a slip in its beginning'],
  ['ca', 'abc', 1, 'no letter moved twice: “a”, and one more'],
  ['rry', 'ferry', 2, 'its end'],
  ['boat', 'ferry', 4, 'another word'],
  ['boat', '', 4, 'a word that is not there'],
])('“%s” for “%s” is %d off: %s', (typed, word, slips) => {
  expect(prefixDistance(typed, word)).toBe(slips)
})

const anyWord = fc.string({
  unit: fc.constantFrom('a', 'b', 'c'),
  maxLength: 5,
})

test('it is the fewest edits into any beginning of the word', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (typed, word) => {
      const beginnings = Array.from({ length: word.length + 1 }, (_, end) =>
        word.slice(0, end),
      )
      expect(prefixDistance(typed, word)).toBe(
        Math.min(...beginnings.map((beginning) => edits(typed, beginning))),
      )
    }),
  )
})

/** The definition, taken at its word: from the end, whatever is cheapest. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)]
  const changedOver =
    a.length > 1 && a.slice(-2) === b.slice(-1) + b.slice(-2, -1)
  return Math.min(
    edits(a1, b) + 1,
    edits(a, b1) + 1,
    edits(a1, b1) + (a.at(-1) === b.at(-1) ? 0 : 1),
    changedOver ? edits(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  )
}
