import { expect, test } from 'vitest'
import { preferredLanguage } from '../../src/languages/preferredLanguage.ts'

test.each([
  [['de'], 'de'],
  [['de-CH', 'fr'], 'de'],
  [['nl', 'fr-CA', 'en'], 'fr'],
  [['pt-PT'], 'pt-br'],
  [['pt-BR', 'en'], 'pt-br'],
  [['es-419'], 'es'],
  [['en-US', 'de'], 'en'],
  [['EN_gb'], 'en'],
  [['nl', 'sv'], undefined],
  [['', '*', 'deutsch'], undefined],
  [[], undefined],
] as const)('of %j it is %s', (asked, preferred) => {
  expect(preferredLanguage(asked)).toBe(preferred)
})
