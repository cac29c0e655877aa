// `npm run check:data`: tells an editor what is wrong with the content files.
import { existsSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('./editors/readContent.ts') }} */
const content = await runnerImport('./src/build/editors/readContent.ts')
/** @type {{ module: typeof import('./colourFaults.ts') }} */
const colours = await runnerImport('./src/build/colourFaults.ts')

try {
  const { countdown, soundtrack } = content.module.readContent('.')
  const faults = [
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
    `${countdown.songs.length} ranked songs, ${soundtrack.songs.length} others: nothing wrong.`,
  )
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault))
  process.exitCode = 1
}
