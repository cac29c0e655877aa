import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyName } from '../../src/topTen/tidyName.ts'
import { anyText } from '../songs/anyText.ts'

test.each([
  ['Rainy days', 'Rainy days'],
  ['  Rainy\n\tdays ', 'Rainy days'],
  ['Привет, 世界 é', 'Привет, 世界 é'],
  // Decomposed, it is the same name.
  ['e\u0301te\u0301', 'été'],
  // What turns text round, and what nobody sees.
  ['\u202Eevil\u202C \u200Bname', 'evil name'],
  ['\u0000\u0007', ''],
  // But not what makes one letter of several.
  ['🏳️\u200D🌈 and 🏳️\u200D⚧️', '🏳️\u200D🌈 and 🏳️\u200D⚧️'],
  ['Love ❤️', 'Love ❤️'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['\u200D a \u200D\u200D', 'a'],
  [`${'x'.repeat(38)}🏳️\u200D🌈`, 'x'.repeat(38)],
  ['x'.repeat(41), 'x'.repeat(40)],
  [`${'x'.repeat(39)} y`, 'x'.repeat(39)],
  // No letter is cut in two.
  [`${'x'.repeat(39)}🎧🎧`, `${'x'.repeat(39)}🎧`],
  ['\uD83C', '\uFFFD'],
])('%j is called %j', (typed, name) => {
  expect(tidyName(typed)).toBe(name)
})

test('a tidy name stays as it is, one line of forty letters at most', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const name = tidyName(typed)
      expect(tidyName(name)).toBe(name)
      expect(Array.from(name).length).toBeLessThanOrEqual(40)
      expect(name).not.toMatch(/[\n\r\u202A-\u202E]/)
    }),
  )
})
