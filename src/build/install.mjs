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

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = resolve(root, process.argv[2] ?? '.')

/**
 * What Vite and Vitest both run on; package.json says the same under `engines`.
 * @param {string} version
 */
function nodeIsSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (
    (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 23
  )
}

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
 * Runs npm in the folder. Prefers the npm that started us, without a shell: on
 * Windows `npm` alone is a batch file, which Node starts only through one.
 * @param {string[]} words
 */
function npm(words) {
  const cli = process.env['npm_execpath'] ?? ''
  const isNpm = cli.endsWith('npm-cli.js')
  return spawnSync(
    isNpm ? process.execPath : 'npm',
    isNpm ? [cli, ...words] : words,
    {
      cwd: folder,
      stdio: 'inherit',
      shell: !isNpm && process.platform === 'win32',
    },
  )
}

if (!nodeIsSupported(process.versions.node)) {
  console.error(
    `This project needs Node.js 20.19, 22.12, 24 or newer. ` +
      `This is ${process.version}; see https://nodejs.org/`,
  )
  process.exitCode = 1
} else if (isInstalled()) {
  console.log('Packages: as in the lock file, nothing to install.')
} else {
  console.log('Packages: installing what the lock file names (npm ci)…')
  // What a package would run on being installed is not run: none needs it.
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = npm([...words, '--loglevel=error'])
  if (status !== 0) {
    console.error('Packages: npm ci failed. It needs the npm registry.')
    process.exitCode = 1
  }
}
