import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/songs/fold.ts'
import { anyText } from './anyText.ts'

test.each([
  ['Don’t', 'dont'],
  ["don't", 'dont'],
  ['don´t', 'dont'],
  ['don′t', 'dont'],
  ['donʼt', 'dont'],
  ['don‘t', 'dont'],
  ['don`t', 'dont'],
  ['don＇t', 'dont'],
  ['don｀t', 'dont'],
  ['Où', 'ou'],
  ['Été', 'ete'],
  ['E\u0301te\u0301', 'ete'],
  ['Beyoncé', 'beyonce'],
  ['Ørsted', 'orsted'],
  ['Æther', 'aether'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['Cœur', 'coeur'],
  ['SŒUR', 'soeur'],
  ['mañana', 'manana'],
  ['garçon', 'garcon'],
  ['não', 'nao'],
  ['İstanbul', 'istanbul'],
  ['ﬁne', 'fine'],
  ['ＡＢＣ', 'abc'],
  ['𝐀𝐁𝐂', 'abc'],
  ['Lux™', 'luxtm'],
  ['ΑΓΆΠΗ', 'αγαπη'],
  ['Мой', 'мои'],
  ['girl in red', 'girl in red'],
  ['Truth / Dare', 'truth / dare'],
  ['', ''],
])('“%s” is compared as “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('what is folded stays so, however it was composed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text)
      expect(fold(folded)).toBe(folded)
      expect(fold(text.normalize('NFC'))).toBe(folded)
      expect(fold(text.normalize('NFD'))).toBe(folded)
    }),
  )
})
