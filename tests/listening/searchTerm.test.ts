import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTerm } from '../../src/listening/searchTerm.ts'

test.each([
  {
    song: { title: 'seven', artist: 'Taylor Swift' },
    term: 'seven Taylor Swift',
  },
  {
    song: { title: 'Why', artist: 'Shura', searchArtist: 'SHURA!' },
    term: 'Why SHURA!',
  },
  { song: { title: 'Why', artist: '' }, term: 'Why' },
  { song: { title: '', artist: 'Shura' }, term: 'Shura' },
  { song: { title: ' ', artist: '' }, term: '' },
])('$song is searched for as “$term”', ({ song, term }) => {
  expect(searchTerm(song)).toBe(term)
})

describe('a title', () => {
  test.each([
    ['loses its guests', 'Girl (feat. Orla Gartland)', 'Girl'],
    ['loses its guests, spelt short', 'Pegasus [ft. Phoebe]', 'Pegasus'],
    ['loses its remaster', 'Heroes - Remastered 2011', 'Heroes'],
    ['loses its remaster, year first', 'Heroes – 2017 Remaster', 'Heroes'],
    ['loses both', 'Why (Feat. X) - Remastered', 'Why'],
    [
      'keeps what is its own',
      'Remastered (feat of arms)',
      'Remastered (feat of arms)',
    ],
    ['keeps brackets in its midst', 'A (feat. B) C', 'A (feat. B) C'],
    ['keeps a name that is all suffix', '(feat. B)', '(feat. B)'],
    ['is composed', 'Cafe\u0301', 'Café'],
    ['is composed over what is dropped', 'Cafe\u200B\u0301', 'Café'],
    ['has straight quotes', '‘a’ “b” ʼc', `'a' "b" 'c`],
    ['has hyphens', 'a–b — c', 'a-b - c'],
    ['has single blanks', '\t a \u00A0\u3000 b\r\n', 'a b'],
    ['splits at a line’s end', 'a\nb', 'a b'],
    ['has no controls', 'a\0b\u0085c\u001B', 'abc'],
    ['has no marks of direction', '\u202Ea\u2066b\u200F', 'ab'],
    ['has no zero-width spaces', '\uFEFFa\u200Bb\u2060', 'ab'],
    ['keeps joiners', 'می\u200Cخواهم 👩\u200D🚀', 'می\u200Cخواهم 👩\u200D🚀'],
    ['has no half characters', 'a\uD83D b\uDE00', 'a b'],
    ['has no halves that would meet', '\uD83D\u200B\uDE00', ''],
    ['keeps full-width characters', '／．．＆', '／．．＆'],
    ['is cut between characters', '🎸'.repeat(500), '🎸'.repeat(200)],
    ['has no blank at the cut', `${'a'.repeat(199)} b`, 'a'.repeat(199)],
  ])('%s', (_, title, term) => {
    expect(searchTerm({ title, artist: '' })).toBe(term)
  })
})

const text = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 300 })
  .map((units) => String.fromCharCode(...units))

test('any term is encodable, composed, short, and its own term', () => {
  fc.assert(
    fc.property(text, text, (title, artist) => {
      const term = searchTerm({ title, artist })
      expect(() => encodeURIComponent(term)).not.toThrow()
      expect(term).toBe(term.normalize('NFC').trim())
      expect(Array.from(term).length).toBeLessThanOrEqual(200)
      expect(searchTerm({ title: '', artist: term })).toBe(term)
    }),
  )
})
