// `npm run check:data`: tells an editor what is wrong with the content files.
import { existsSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

/** @type {{ module: typeof import('../content/parseCountdown.ts') }} */
const ranked = await runnerImport('./src/content/parseCountdown.ts')
/** @type {{ module: typeof import('../content/parseSoundtrack.ts') }} */
const others = await runnerImport('./src/content/parseSoundtrack.ts')

/** @type {{ module: typeof import('./uncoloured.ts') }} */
const colours = await runnerImport('./src/build/uncoloured.ts')

/** @param {string} file */
function read(file) {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${file} is no JSON: ${String(cause)}`, { cause })
  }
}

try {
  const countdown = ranked.module.parseCountdown(
    read('public/data/countdown.json'),
  )
  const undrawn = countdown.songs
    .map(({ story: { vignette } }) => `src/cards/vignettes/${vignette.id}.svg`)
    .filter((drawing) => !existsSync(drawing))
  if (undrawn.length > 0) throw new Error(`Not drawn: ${undrawn.join(', ')}`)

  const sheet = 'src/styles/tokens.css'
  const missing = colours.module.uncoloured(
    readFileSync(sheet, 'utf8'),
    countdown.parts.map(({ id }) => id),
  )
  if (missing.length > 0)
    throw new Error(`${sheet} lacks colours: ${missing.join(', ')}`)

  const soundtrack = others.module.parseSoundtrack(
    read('public/data/soundtrack.json'),
    countdown,
  )
  console.log(
    `${countdown.songs.length} ranked songs, ${soundtrack.songs.length} others: nothing wrong.`,
  )
} catch (fault) {
  console.error(String(fault))
  process.exitCode = 1
}
