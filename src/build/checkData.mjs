// `npm run check:data`: tells an editor what is wrong with the content files.
import { existsSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('./editors/readContent.ts') }} */
const content = await runnerImport('./src/build/editors/readContent.ts')
/** @type {{ module: typeof import('./editors/readContentIn.ts') }} */
const languages = await runnerImport('./src/build/editors/readContentIn.ts')
/** @type {{ module: typeof import('../words/languages.ts') }} */
const known = await runnerImport('./src/words/languages.ts')
/** @type {{ module: typeof import('./colourFaults.ts') }} */
const colours = await runnerImport('./src/build/colourFaults.ts')

try {
  const { countdown, soundtrack } = content.module.readContent('.')
  const faults = [
    ...known.module.languageIds.flatMap(wordFaults),
    ...countdown.songs.flatMap(({ title, story: { vignette } }) => {
      const drawing = `src/cards/vignettes/${vignette.id}.svg`
      return existsSync(drawing)
        ? []
        : `“${title}” has no drawing: ${drawing} is not there.`
    }),
    ...colours.module.colourFaults(
      (file) => readFileSync(file, 'utf8'),
      countdown.parts.map(({ id }) => id),
    ),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  console.log(
    `${countdown.songs.length} ranked songs, ${soundtrack.songs.length} others, ` +
      `in ${known.module.languageIds.length} languages: nothing wrong.`,
  )
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}

/**
 * What is wrong with the words of the content in a language.
 * @param {import('../words/languages.ts').LanguageId} id
 */
function wordFaults(id) {
  try {
    languages.module.readContentIn('.', id)
    return []
  } catch (fault) {
    return [fault instanceof Error ? fault.message : String(fault)]
  }
}
