import {
  array,
  assert,
  constantFrom,
  json as anyJson,
  nat,
  property,
} from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../../src/build/editors/readJson.ts'

test('what is JSON is read as JSON.parse reads it', () => {
  assert(
    property(anyJson({ maxDepth: 4 }), nat(4), (text, indent) => {
      const json: unknown = JSON.parse(text)
      const read = readJson(JSON.stringify(json, null, indent))
      expect(read.json).toEqual(json)
      expect(read.slips).toEqual([])
    }),
  )
})

test('what is none has a slip, and nothing throws', () => {
  const signs = constantFrom(...Array.from('{}[]:,"“\\ \n\ttfn01-.ae'))
  assert(
    property(array(signs), (text) => {
      const { slips } = readJson(text.join(''))
      // A field that stands there twice is the one slip that JSON allows.
      expect(slips.some(({ says }) => !says.includes('twice'))).toBe(
        !isJson(text.join('')),
      )
    }),
    { numRuns: 2000 },
  )
})

test('a value is found by its path, and a missing one in what it would be in', () => {
  const { placeAt } = readJson('{\n  "songs": [\n    { "year": 2 }\n  ]\n}\n')
  expect(placeAt('songs.0.year')).toEqual({ line: 3, column: 15 })
  expect(placeAt('songs.0.title')).toEqual({ line: 3, column: 5 })
  expect(placeAt('songs.7.title')).toEqual({ line: 2, column: 12 })
  expect(placeAt('')).toEqual({ line: 1, column: 1 })
})

test.each<[text: string, line: number, column: number, says: RegExp]>([
  // Quotes.
  [
    '{\n "a": "He says “no”",\n "b": "Say "no"."\n}',
    3,
    12,
    /straight quote.*curly/,
  ],
  ['{ "a": “no” }', 1, 8, /“ ?.*word processor/],
  ['{ “a”: 1 }', 1, 3, /word processor.*name/],
  ["{ 'a': 1 }", 1, 3, /double quotes/],
  ['{ "a": \'b\' }', 1, 8, /double quotes/],
  ['{ a: 1 }', 1, 3, /field’s name in straight quotes/],
  ['{ "a": no }', 1, 8, /“no” stands there without quotes/],
  // Commas.
  ['{\n "a": 1\n "b": 2\n}', 2, 8, /comma is missing/],
  ['[{} {}]', 1, 4, /comma is missing/],
  ['{ "a": 1, }', 1, 9, /one comma too many/],
  ['[1,, 2]', 1, 4, /one comma too many/],
  // Line breaks, and what else a text cannot hold.
  ['{\n "a": "one\n two"\n}', 2, 7, /line break/],
  ['{\n "a": "one,\n "b": 2\n}', 2, 7, /no straight quote/],
  ['{ "a": "one\ttwo" }', 1, 12, /tab/],
  ['{ "a": "C:\\songs" }', 1, 11, /backslash/],
  // Brackets.
  ['{\n "a": [1, 2\n', 3, 1, /“\[” of line 2 has no “\]”/],
  ['{ "a": [1, 2 }', 1, 14, /“}” stands where “]” is expected/],
  ['{} }', 1, 4, /after the end/],
  ['', 1, 1, /ends too early/],
  // Numbers.
  ['{ "a": 007 }', 1, 8, /no number/],
  ['{ "a": 3:02 }', 1, 9, /whole seconds/],
  // What else there is.
  ['{ "a": 1, // one\n "b": 2 }', 1, 11, /no comments/],
  ['<<<<<<< HEAD\n{}', 1, 1, /mark of Git/],
  ['{ "a" 1 }', 1, 7, /colon is missing/],
  ['{ "a": 1, "a": 2 }', 1, 11, /twice/],
])('%j: line %i, column %i', (text, line, column, says) => {
  expect(readJson(text).slips[0]).toEqual({
    line,
    column,
    says: expect.stringMatching(says) as unknown,
  })
})

test('all commas that are wrong are named at once', () => {
  const { slips, json } = readJson('{\n"a": 1\n"b": [2,],\n"c": 3,,\n"d": 4\n}')
  expect(slips.map(({ line }) => line)).toEqual([2, 3, 4])
  expect(json).toEqual({ a: 1, b: [2], c: 3, d: 4 })
})

function isJson(text: string) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
