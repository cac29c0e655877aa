import { describe, expect, test } from 'vitest'
import { runnerImport } from 'vite'
import { readContentIn } from '../../src/build/editors/readContentIn.ts'
import { language } from '../../src/build/language.ts'
import { questions as deQuestions } from '../words/deQuestions.ts'
import { questions as esQuestions } from '../words/esQuestions.ts'
import { questions as frQuestions } from '../words/frQuestions.ts'
import { questions as itQuestions } from '../words/itQuestions.ts'
import { questions as ptBrQuestions } from '../words/pt-brQuestions.ts'
import type { LanguageId } from '../../src/words/languages.ts'
import type * as searching from './searchIn.ts'

/** As fans ask in each; English has tests of its own (`tests/search/`). */
const asked = {
  de: deQuestions,
  es: esQuestions,
  fr: frQuestions,
  it: itQuestions,
  'pt-br': ptBrQuestions,
} as const satisfies Record<Exclude<LanguageId, 'en'>, unknown>

/** Search as the build makes it for a language, over the content in it. */
async function searchOf(id: LanguageId) {
  const { module } = await runnerImport<typeof searching>(
    './tests/languages/searchIn.ts',
    { configFile: false, plugins: [language(id)] },
  )
  return module.searchIn(readContentIn('.', id))
}

const searches = await Promise.all(
  Object.entries(asked).map(
    async ([id, questions]) =>
      [id, questions, await searchOf(id as LanguageId)] as const,
  ),
)

for (const [id, questions, find] of searches) {
  describe(`in ${id}`, () => {
    test('thirty different things are asked, at least', () => {
      expect(
        new Set(questions.map(([query]) => query)).size,
      ).toBeGreaterThanOrEqual(30)
    })

    test.each(questions)('“%s” is answered by %s', (query, slug) => {
      expect(find(query).slice(0, 3)).toContain(slug)
    })

    test.each(['s1e1', 'S01E01', '1x01', '1x1'])(
      '“%s” asks for an episode in every language',
      (query) => {
        expect(find(query)).toContain('want-me')
      },
    )
  })
}
