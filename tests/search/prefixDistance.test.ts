import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { prefixDistance } from '../../src/search/prefixDistance.ts'

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
  expect(prefixDistance(typed, word, slips)).toBe(slips)
  expect(prefixDistance(typed, word, slips + 1)).toBe(slips)
})

test.each([
  ['farry', 'ferry', 0],
  ['farryy', 'ferry', 1],
  ['boat', 'ferry', 3],
  ['boat', '', 3],
  ['ferries and boats', 'ferry', 2],
])('“%s” for “%s” is more than %d off', (typed, word, most) => {
  expect(prefixDistance(typed, word, most)).toBe(Infinity)
})

test('a word may be very long', () => {
  const typed = `${'a'.repeat(50)}b`
  expect(prefixDistance(typed, 'a'.repeat(300), 2)).toBe(1)
})

test('one answer leaves nothing behind for the next', () => {
  expect(prefixDistance('ferryboat', 'ferryboat', 2)).toBe(0)
  expect(prefixDistance('ferry', 'xxferry', 2)).toBe(2)
})

const anyWord = fc.string({
  unit: fc.constantFrom('a', 'b', 'c'),
  maxLength: 8,
})

test('it is the fewest edits into any beginning of the word', () => {
  fc.assert(
    fc.property(anyWord, anyWord, fc.nat({ max: 4 }), (typed, word, most) => {
      const distances = Array.from({ length: word.length + 1 }, (_, end) =>
        edits(typed, word.slice(0, end)),
      )
      const fewest = Math.min(...distances)
      expect(prefixDistance(typed, word, most)).toBe(
        fewest > most ? Infinity : fewest,
      )
    }),
    { numRuns: 1000 },
  )
})

/** The definition, taken at its word: from the end, whatever is cheapest. */
function edits(
  a: string,
  b: string,
  known = new Map<string, number>(),
): number {
  const pair = `${a},${b}`
  const before = known.get(pair)
  if (before !== undefined) return before

  const [a1, b1] = [a.slice(0, -1), b.slice(0, -1)]
  const ways = [a.length + b.length]
  if (a !== '' && b !== '') {
    ways.push(edits(a1, b, known) + 1, edits(a, b1, known) + 1)
    ways.push(edits(a1, b1, known) + (a.at(-1) === b.at(-1) ? 0 : 1))
  }
  if (a.length > 1 && a.slice(-2) === b.slice(-1) + b.slice(-2, -1))
    ways.push(edits(a.slice(0, -2), b.slice(0, -2), known) + 1)

  const fewest = Math.min(...ways)
  known.set(pair, fewest)
  return fewest
}
