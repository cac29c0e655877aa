// `npm run build`: the site in all its languages, in one folder. English comes
// last, with what hosts are told of the pages of all. `--base` and `--outDir` as
// Vite takes them; `SITE_LANGUAGE=de npx vite build` builds one language alone.
//
// In one process, so that all but the first find the tools warm, and each is
// compressed while the next is built.
import { rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createBuilder, runnerImport } from 'vite'
import { compress } from './hosts/compress.mjs'

// Before Vite is asked anything: it takes what it finds.
process.env['NODE_ENV'] = 'production'

const { base, outDir } = options()
/** @type {{ module: typeof import('../words/languages.ts') }} */
const { module } = await runnerImport('./src/words/languages.ts')

const started = performance.now()
/** @type {Promise<void>[]} */
const compressing = []
try {
  const [english = 'en', ...others] = module.languageIds
  // All of them before the last build is taken away: where what its owner says,
  // or the content, is wrong, each ends it here.
  const builders = []
  for (const id of [...others, english]) {
    // One after the other: which it is, is said to the whole process.
    process.env['SITE_LANGUAGE'] = id
    const config = { base, build: { outDir, emptyOutDir: false } }
    // oxlint-disable-next-line no-await-in-loop
    builders.push(await createBuilder({ ...config, logLevel: 'error' }, null))
  }
  // As Vite does it: what lies elsewhere may be somebody's.
  if (!relative('.', outDir).startsWith('..'))
    rmSync(resolve(outDir), { recursive: true, force: true })
  const last = builders.pop()
  for (const builder of builders) {
    // oxlint-disable-next-line no-await-in-loop
    await builder.buildApp()
    compressing.push(compress(outDir))
  }
  await Promise.all(compressing)
  await last?.buildApp()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${outDir} has the site in ${others.length + 1} languages, after ${seconds} s.`,
  )
} catch (fault) {
  console.error(
    fault instanceof Error ? (fault.stack ?? fault.message) : String(fault),
  )
  process.exitCode = 1
}

function options() {
  try {
    return parseArgs({
      options: {
        base: { type: 'string', default: '/' },
        outDir: { type: 'string', default: 'dist' },
      },
    }).values
  } catch (fault) {
    console.error(
      `${fault instanceof Error ? fault.message : String(fault)}. ` +
        'There are --base=/any/path/ and --outDir=folder.',
    )
    return process.exit(1)
  }
}
