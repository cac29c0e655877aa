import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatTurns,
  parseTurns,
} from '../../../src/pages/takeAway/parseTurns.ts'
import { anyText } from '../../songs/anyText.ts'

test.each<[text: string, taken: readonly string[]]>([
  ['1', []],
  ['1 girls', ['girls']],
  ['1 girls ur-so-pretty seven', ['girls', 'ur-so-pretty', 'seven']],
])('“%s” and %j are each other’s writing', (text, taken) => {
  expect(parseTurns(text)).toEqual(taken)
  expect(formatTurns(taken)).toBe(text)
})

test.each<[text: string, taken: readonly string[]]>([
  ['', []],
  ['girls', []],
  ['2 girls', []],
  ['11 girls', []],
  ['[1, "girls"]', []],
  ['1  girls ', ['girls']],
  ['1 girls girls seven girls', ['girls', 'seven']],
  ['1 not-a-song-any-more girls', ['not-a-song-any-more', 'girls']],
  ['1 Girls ../x -- a- a--b girls! __proto__ \uD83D 🎸 seven', ['seven']],
])('%j is read as %j', (text, taken) => {
  expect(parseTurns(text)).toEqual(taken)
})

test('whatever the text, it is read, and tidy then', () => {
  const text = fc.oneof(
    anyText,
    anyText.map((junk) => `1 ${junk}`),
    fc
      .array(fc.constantFrom('girls', 'seven', '', 'A', '1', '-'))
      .map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(text, (junk) => {
      const taken = parseTurns(junk)
      expect(parseTurns(formatTurns(taken))).toEqual(taken)
    }),
  )
})
