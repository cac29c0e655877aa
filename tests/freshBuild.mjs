import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** What a build is made from. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * @typedef {{
 *   root: string,
 *   folder: string,
 *   settings: Readonly<Record<string, string | undefined>>,
 * }} Build  where it lies, and what was said to it besides its sources
 */

/**
 * Whether a build is there, is the one that was noted, and was made from what is
 * there now. A date alone says none of that: Git sets them, and settings have none.
 * @param {Build} build
 */
export function isFresh(build) {
  try {
    return readFileSync(noteOf(build), 'utf8') === stateOf(build)
  } catch {
    return false
  }
}

/**
 * Notes that a build has just been made.
 * @param {Build} build
 */
export function noteBuild(build) {
  mkdirSync(dirname(noteOf(build)), { recursive: true })
  writeFileSync(noteOf(build), stateOf(build))
}

/** @param {Build} build */
function noteOf({ root, folder }) {
  const name = folder.replaceAll(/\W/g, '-')
  return join(root, 'node_modules/.cache/builds', `${name}.txt`)
}

/** @param {Build} build */
function stateOf({ root, folder, settings }) {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  for (const file of sources.flatMap((source) => filesIn(root, source)))
    hash.update(file).update(readFileSync(join(root, file)))
  const made = statSync(join(root, folder, 'index.html')).mtimeMs
  return `${hash.digest('hex')} ${made}\n`
}

/**
 * @param {string} root
 * @param {string} source
 * @returns {string[]}
 */
function filesIn(root, source) {
  if (statSync(join(root, source)).isFile()) return [source]
  return readdirSync(join(root, source), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesIn(root, `${source}/${name}`))
}
