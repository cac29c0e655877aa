// `npm run check:data`: tells an editor what is wrong with the content files.
import { existsSync, readFileSync } from 'node:fs'
import { languageIds, type LanguageId } from '../words/languages.ts'
import { colourFaults } from './colourFaults.ts'
import { readContent } from './editors/readContent.ts'
import { readContentIn } from './editors/readContentIn.ts'

try {
  const { countdown, soundtrack } = readContent('.')
  const faults = [
    ...languageIds.flatMap(wordFaults),
    ...countdown.songs.flatMap(({ title, story: { vignette } }) => {
      const drawing = `src/cards/vignettes/${vignette.id}.svg`
      return existsSync(drawing)
        ? []
        : `“${title}” has no drawing: ${drawing} is not there.`
    }),
    ...colourFaults(
      (file) => readFileSync(file, 'utf8'),
      countdown.parts.map(({ id }) => id),
    ),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  console.log(
    `${countdown.songs.length} ranked songs, ${soundtrack.songs.length} others, ` +
      `in ${languageIds.length} languages: nothing wrong.`,
  )
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}

/** What is wrong with the words of the content in a language. */
function wordFaults(id: LanguageId) {
  try {
    readContentIn('.', id)
    return []
  } catch (fault) {
    return [fault instanceof Error ? fault.message : String(fault)]
  }
}
