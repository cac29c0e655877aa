import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml } from '../../src/playlists/escapeXml.ts'
import { anyText } from '../songs/anyText.ts'
import { readXml } from './readXml.ts'

test.each([
  ['girls', 'girls'],
  ['R&B', 'R&amp;B'],
  ['&amp;', '&amp;amp;'],
  ['<3', '&lt;3'],
  ['a ]]> b', 'a ]]&gt; b'],
  ['"it\'s"', '"it\'s"'],
  ['a\tb\nc', 'a\tb\nc'],
  ['a\rb\r\nc', 'a&#13;b&#13;\nc'],
  ['\0\u0001\u0008\u000B\u001F', '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD'],
  ['\u007F\u0085\uFFFD', '\u007F\u0085\uFFFD'],
  ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
  ['half \uD83D and \uDE00', 'half \uFFFD and \uFFFD'],
  ['🎸 愛 é', '🎸 愛 é'],
  ['', ''],
])('%j is written %j', (text, written) => {
  expect(escapeXml(text)).toBe(written)
})

test('a parser reads any text back, but for what XML cannot say', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readXml(`<a>${escapeXml(text)}</a>`).text).toBe(
        Array.from(text)
          .map((character) => (isXml(character) ? character : '\uFFFD'))
          .join(''),
      )
    }),
  )
})

/** In the parser's own judgement, but for the two that begin markup. */
function isXml(character: string) {
  if ('<&'.includes(character)) return true
  try {
    readXml(`<a>${character}</a>`)
    return true
  } catch {
    return false
  }
}
