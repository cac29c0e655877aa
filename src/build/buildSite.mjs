// `npm run build`: the site in all its languages, in one folder. English comes
// last, with what hosts are told of the pages of all. `--base` and `--outDir` as
// Vite takes them; `SITE_LANGUAGE=de npx vite build` builds one language alone.
//
// In one process, so that all but the first find the tools warm, and each is
// compressed while the next is built.
import { readFileSync, rmSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createBuilder, runnerImport } from 'vite'
import { compress } from './hosts/compress.mjs'
import { wrongSettings } from './wrongSettings.mjs'

// Before Vite is asked anything: it takes what it finds.
process.env['NODE_ENV'] = 'production'

const { base, outDir } = options()
// Before the last build is taken away.
const wrong = wrongSettings({
  ...said(['SITE_ORIGIN', 'CORRECTIONS']),
  base,
  repository: JSON.parse(readFileSync('package.json', 'utf8')).repository,
})
if (wrong.length > 0) endWith(wrong.join('\n'))

/** @type {{ module: typeof import('../words/languages.ts') }} */
const { module } = await runnerImport('./src/words/languages.ts')

const started = performance.now()
/** @type {Promise<void>[]} */
const compressing = []
try {
  // As Vite does it: what lies elsewhere may be somebody's.
  if (!relative('.', outDir).startsWith('..'))
    rmSync(resolve(outDir), { recursive: true, force: true })
  const [english = 'en', ...others] = module.languageIds
  for (const id of others) {
    // One after the other: which it is, is said to the whole process.
    // oxlint-disable-next-line no-await-in-loop
    await build(id)
    compressing.push(compress(outDir))
  }
  await Promise.all(compressing)
  await build(english)
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

/** @param {import('../words/languages.ts').LanguageId} id */
async function build(id) {
  process.env['SITE_LANGUAGE'] = id
  const builder = await createBuilder(
    { base, build: { outDir, emptyOutDir: false }, logLevel: 'error' },
    null,
  )
  await builder.buildApp()
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
    return endWith(
      `${fault instanceof Error ? fault.message : String(fault)}. ` +
        'There are --base=/any/path/ and --outDir=folder.',
    )
  }
}

/**
 * Those of these settings that there are.
 * @param {readonly string[]} names
 */
function said(names) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * @param {string} fault
 * @returns {never}
 */
function endWith(fault) {
  console.error(fault)
  process.exit(1)
}
