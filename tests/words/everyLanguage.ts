import * as deSearch from '../../src/words/de/search.ts'
import * as de from '../../src/words/de/words.ts'
import * as enSearch from '../../src/words/en/search.ts'
import * as en from '../../src/words/en/words.ts'
import * as esSearch from '../../src/words/es/search.ts'
import * as es from '../../src/words/es/words.ts'
import * as frSearch from '../../src/words/fr/search.ts'
import * as fr from '../../src/words/fr/words.ts'
import * as itSearch from '../../src/words/it/search.ts'
import * as it from '../../src/words/it/words.ts'
import type { LanguageId } from '../../src/words/languages.ts'
import * as ptBrSearch from '../../src/words/pt-br/search.ts'
import * as ptBr from '../../src/words/pt-br/words.ts'
import type { SearchWords } from '../../src/words/SearchWords.ts'
import type { Texts } from '../../src/words/Texts.ts'

/** A language, held to the messages of English and to no other. */
type Exactly<Form, Own> = Form & Record<Exclude<keyof Own, keyof Form>, never>

function checked<
  const All extends {
    readonly [Id in LanguageId]: readonly [
      Exactly<Texts, All[Id][0]>,
      Exactly<SearchWords, All[Id][1]>,
    ]
  },
>(all: All): All {
  return all
}

/**
 * The messages of every language, and what search knows of it. A language that
 * is missing, or a message of one that is missing, superfluous or of another
 * kind than in English, does not compile.
 */
export const everyLanguage = checked({
  en: [en, enSearch],
  de: [de, deSearch],
  es: [es, esSearch],
  fr: [fr, frSearch],
  it: [it, itSearch],
  'pt-br': [ptBr, ptBrSearch],
})
