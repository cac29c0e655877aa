import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from '../../src/playlists/fileName.ts'
import { anyText } from '../songs/anyText.ts'

test.each([
  ['The ten best', 'the-ten-best.csv'],
  ['Ten (3 of 10, 1 to 10)', 'ten-3-of-10-1-to-10.csv'],
  ['Été à Ærø', 'ete-a-aero.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['C:\\AUTOEXEC.BAT', 'c-autoexec-bat.csv'],
  ['<>:"|?*', 'songs.csv'],
  ['', 'songs.csv'],
  ['.', 'songs.csv'],
  ['.hidden', 'hidden.csv'],
  ['-rf', 'rf.csv'],
  ['CON', 'songs.csv'],
  ['com1', 'songs.csv'],
  ['lpt9 ', 'songs.csv'],
  ['Console', 'console.csv'],
  ['愛', 'songs.csv'],
  [`${'a'.repeat(79)} b`, `${'a'.repeat(79)}.csv`],
  ['a'.repeat(500), `${'a'.repeat(80)}.csv`],
])('%j is kept as %s', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name)
})

test('any title makes a name that any system takes', () => {
  fc.assert(
    fc.property(anyText, (title) => {
      const name = fileName(title, 'xspf')
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.xspf$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./)
      expect(name.length).toBeLessThanOrEqual(85)
    }),
  )
})
