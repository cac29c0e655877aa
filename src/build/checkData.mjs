// `npm run check:data`: tells an editor what is wrong with the content file.
import { existsSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const file = 'public/data/countdown.json'

/** @type {{ module: typeof import('../countdown/parseCountdown.ts') }} */
const { module } = await runnerImport('./src/countdown/parseCountdown.ts')

try {
  const text = readFileSync(file, 'utf8')
  const { songs } = module.parseCountdown(JSON.parse(text))
  const undrawn = songs
    .map(({ story: { vignette } }) => `src/ui/vignettes/${vignette.id}.svg`)
    .filter((drawing) => !existsSync(drawing))
  if (undrawn.length > 0) throw new Error(`Not drawn: ${undrawn.join(', ')}`)
  console.log(`${file}: ${songs.length} songs, nothing wrong.`)
} catch (fault) {
  console.error(String(fault))
  process.exitCode = 1
}
