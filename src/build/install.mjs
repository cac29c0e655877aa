// Makes a fresh clone, or one just pulled, ready to run: `npm ci`, but only
// when the packages on disk differ from the lock file. It runs before anything
// is installed, so it uses nothing but Node. It is no pre-script: npm skips
// those for people who set ignore-scripts.
//
//   node src/build/install.mjs [folder]     folder: the project itself
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { wrongNode } from './wrongNode.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = resolve(root, process.argv[2] ?? '.')

/**
 * @param {string} name
 * @returns {Record<string, {
 *   version?: string, integrity?: string, optional?: boolean
 * }>}
 */
function readPackages(name) {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')).packages
}

/**
 * True when node_modules holds exactly what the lock file names. Optional
 * packages may be missing: they are the builds for other systems.
 */
function isInstalled() {
  try {
    const { '': _project, ...wanted } = readPackages('package-lock.json')
    const found = readPackages('node_modules/.package-lock.json')
    return (
      Object.keys(found).every((path) => path in wanted) &&
      Object.entries(wanted).every(([path, { version, integrity, optional }]) =>
        found[path]
          ? found[path].version === version &&
            found[path].integrity === integrity
          : optional,
      )
    )
  } catch {
    return false
  }
}

/**
 * Runs npm in the folder, and returns its exit code and what it complained of.
 * Prefers the npm that started us, without a shell: on Windows `npm` alone is a
 * batch file, which Node starts only through one.
 * @param {string[]} words
 */
function npm(words) {
  const cli = process.env['npm_execpath'] ?? ''
  const isNpm = cli.endsWith('npm-cli.js')
  const { status, error, stderr } = spawnSync(
    isNpm ? process.execPath : 'npm',
    isNpm ? [cli, ...words] : words,
    {
      cwd: folder,
      stdio: ['inherit', 'inherit', 'pipe'],
      encoding: 'utf8',
      shell: !isNpm && process.platform === 'win32',
    },
  )
  return { status, said: error ? error.message : stderr.trim() }
}

/**
 * What to do about an `npm ci` that failed.
 * @param {string} said
 */
function cure(said) {
  const [, code = ''] = /npm error code (\w+)/.exec(said) ?? []
  if (offline.has(code))
    return (
      `Packages: npm does not reach its registry (${code}). Connect this ` +
      'machine, or look at `npm config get registry` and `npm config get ' +
      'proxy`; then run the same command again.'
    )
  if (said.includes('ENOENT') && !code)
    return 'Packages: there is no npm here. It comes with Node.js: https://nodejs.org/'
  return `${said}\nPackages: npm ci failed. Why stands above.`
}

/** What npm calls it when nobody answers, or only a proxy does. */
const offline = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'ERR_SOCKET_TIMEOUT',
  'ENOTCACHED',
])

const wrong = wrongNode(process.versions.node)
if (wrong) {
  console.error(wrong)
  process.exitCode = 1
} else if (isInstalled()) {
  console.log('Packages: as in the lock file, nothing to install.')
} else {
  console.log('Packages: installing what the lock file names (npm ci)…')
  // What a package would run on being installed is not run: none needs it.
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  // Without a network that is heard within seconds: by itself npm takes a minute.
  const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-factor=2']
  const { status, said } = npm([...words, ...patience, '--loglevel=error'])
  if (status !== 0) {
    console.error(cure(said))
    process.exitCode = 1
  }
}
