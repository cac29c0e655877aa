import { expect, test } from 'vitest'
import { oneLine } from '../../src/playlists/oneLine.ts'

test.each([
  ['girls', 'girls'],
  ['two\nlines', 'two lines'],
  ['two\r\nlines', 'two lines'],
  ['two\u2028lines\u2029more', 'two lines more'],
  ['a\u0085b\vc\fd', 'a b c d'],
  ['a\0b\u0007c', 'a b c'],
  [' a  \t b ', 'a b'],
  ['no\u00A0break', 'no break'],
  ['half \uD83D', 'half \uFFFD'],
  ['👩\u200D🚀 é', '👩\u200D🚀 é'],
  ['\n', ''],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
