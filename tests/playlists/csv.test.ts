import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/playlists/csv.ts'
import { anyText } from '../songs/anyText.ts'
import { hardNames } from './hardPlaylist.ts'

test.each([
  ['a plain row', [['a', 'b']], 'a,b\r\n'],
  ['rows', [['a'], ['b']], 'a\r\nb\r\n'],
  ['nothing', [], ''],
  ['an empty field', [['a', '', 'c', '']], 'a,,c,\r\n'],
  ['a comma', [['a, b', 'c']], '"a, b",c\r\n'],
  ['quotes', [['"a"', 'b "c"']], '"""a""","b ""c"""\r\n'],
  ['a quote alone', [['"']], '""""\r\n'],
  ['line ends', [['a\nb', 'a\rb', 'a\r\nb']], '"a\nb","a\rb","a\r\nb"\r\n'],
  ['blanks', [[' a ', '\tb']], ' a ,\tb\r\n'],
  ['other separators', [['a;b', 'a|b']], 'a;b,a|b\r\n'],
  ['other letters', [['é', '🎸', '愛']], 'é,🎸,愛\r\n'],
  ['half a character', [['a\uD83Db']], 'a\uFFFDb\r\n'],
  [
    'formulas, as they are',
    [['=1+1', '+44', '-M-', '@a']],
    '=1+1,+44,-M-,@a\r\n',
  ],
])('%s', (_, rows, text) => {
  expect(csv(rows)).toBe(text)
})

test('a reader of CSV finds every row and field again', () => {
  const field = fc.oneof(
    anyText,
    fc.constantFrom(...hardNames),
    fc.string({ unit: fc.constantFrom(...Array.from('",\r\n\t =a')) }),
  )
  // A row of one empty field is an empty line, which readers may pass over.
  const row = fc.array(field, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const read = parse(csv(rows), {
        record_delimiter: '\r\n',
        relax_column_count: true,
      })
      expect(read).toEqual(
        rows.map((fields) => fields.map((text) => text.toWellFormed())),
      )
    }),
  )
})
