import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatReveal,
  parseReveal,
} from '../../../src/pages/reveal/parseReveal.ts'
import { beforeReveal, type Reveal } from '../../../src/pages/reveal/Reveal.ts'
import { anyText } from '../../songs/anyText.ts'

test.each<[text: string, reveal: Reveal]>([
  ['1-0-0', beforeReveal],
  ['1-3-7', { at: 3, furthest: 7 }],
  ['1-10-10', { at: 10, furthest: 10 }],
])('%s and %j are each other’s writing', (text, reveal) => {
  expect(parseReveal(text, 10)).toEqual(reveal)
  expect(formatReveal(reveal)).toBe(text)
})

test.each<[text: string, reveal: Reveal]>([
  ['', beforeReveal],
  ['3', beforeReveal],
  ['2-3-7', beforeReveal],
  ['11-3-7', beforeReveal],
  ['1-3', beforeReveal],
  ['1-3-7-9', beforeReveal],
  ['1--3-7', beforeReveal],
  ['1-3.5-7', beforeReveal],
  ['1-3-7\n', beforeReveal],
  ['1-٣-٧', beforeReveal],
  // The countdown has become shorter since, or was never so long.
  ['1-3-11', { at: 3, furthest: 10 }],
  ['1-11-12', { at: 10, furthest: 10 }],
  ['1-9999-9999', { at: 10, furthest: 10 }],
  // One cannot be further than furthest.
  ['1-7-3', { at: 3, furthest: 3 }],
])('%j is read as %j', (text, reveal) => {
  expect(parseReveal(text, 10)).toEqual(reveal)
})

test('whatever the text, it is a step that there is, and tidy then', () => {
  const text = fc.oneof(
    anyText,
    fc
      .array(fc.oneof(fc.integer(), fc.nat({ max: 12 })))
      .map((numbers) => numbers.join('-')),
  )
  fc.assert(
    fc.property(text, fc.nat({ max: 12 }), (junk, last) => {
      const reveal = parseReveal(junk, last)
      expect(reveal.at).toBeLessThanOrEqual(reveal.furthest)
      expect(reveal.furthest).toBeLessThanOrEqual(last)
      expect(parseReveal(formatReveal(reveal), last)).toEqual(reveal)
    }),
  )
})
