// The Chromium that the browser tests drive:
//   1. the one that CHROMIUM_PATH names
//   2. on Linux x64 with glibc, the build inside npm's @sparticuz/chromium,
//      which brings its own libraries and fonts: needs neither root nor a
//      server other than npm's, and draws the same picture on every machine
//   3. Playwright's own download
//   4. a Chromium, Chrome or Edge that the machine has
// We unpack 2 ourselves, because that package's own code starts the browser
// with web security off.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'tests/chromium')
const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  .devDependencies['@sparticuz/chromium']
const unpacked = join(folder, 'unpacked', version)
const shipped = join(unpacked, 'chromium.sh')

const fontsConf = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`
const launcher = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
export FONTCONFIG_FILE="$here/fonts.conf" XDG_CACHE_HOME="$here/cache"
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/chromium" "$@"
`

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    [
      'Google/Chrome/Application/chrome',
      'Microsoft/Edge/Application/msedge',
    ].map((path) => join(process.env[name] ?? '', `${path}.exe`)),
  ),
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** @param {string[]} words */
function runNode(words) {
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

function canRunShipped() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  )
  return report.header?.glibcVersionRuntime !== undefined
}

/** @param {string} name */
function decompress(name) {
  const bin = join(folder, 'node_modules/@sparticuz/chromium/bin')
  return brotliDecompressSync(readFileSync(join(bin, name)))
}

/** Leaves the whole build in `unpacked`, or nothing at all. */
function unpack() {
  const partial = `${unpacked}.${process.pid}`
  try {
    mkdirSync(partial, { recursive: true })
    writeFileSync(join(partial, 'chromium'), decompress('chromium.br'))
    for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
      const { status } = spawnSync(
        'tar',
        ['-xf', '-', '--no-same-owner', '-C', partial],
        { input: decompress(name), maxBuffer: Infinity },
      )
      if (status !== 0) throw new Error(`tar could not unpack ${name}`)
    }
    writeFileSync(join(partial, 'fonts.conf'), fontsConf)
    writeFileSync(join(partial, 'chromium.sh'), launcher)
    chmodSync(join(partial, 'chromium'), 0o755)
    chmodSync(join(partial, 'chromium.sh'), 0o755)
    rmSync(unpacked, { recursive: true, force: true })
    renameSync(partial, unpacked)
  } finally {
    rmSync(partial, { recursive: true, force: true })
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  }
}

function fetchShipped() {
  if (existsSync(shipped)) return starts(shipped)
  console.log(`Chromium: fetching @sparticuz/chromium ${version} (67 MB)…`)
  if (!runNode(['src/build/install.mjs', folder])) return false
  try {
    unpack()
  } catch (fault) {
    console.error(`Chromium: it could not be unpacked. ${String(fault)}`)
    return false
  }
  if (starts(shipped)) return true
  rmSync(unpacked, { recursive: true, force: true })
  return false
}

function fetchPlaywrights() {
  const cli = 'node_modules/@playwright/test/cli.js'
  return runNode([cli, 'install', '--only-shell', 'chromium'])
}

/**
 * The executable to hand to Playwright, or undefined for Playwright's own.
 * Looks only: `fetchChromium` has to have run once.
 */
export function findChromium() {
  if (process.env['CHROMIUM_PATH']) return process.env['CHROMIUM_PATH']
  return existsSync(shipped) ? shipped : undefined
}

/**
 * Sees to it that there is a Chromium, for this process and those it starts,
 * and returns its name for people; throws with the cure when there is none.
 */
export function fetchChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named) {
    if (starts(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start.`)
  }
  if (canRunShipped() && fetchShipped()) return `${shipped} (${version})`
  if (fetchPlaywrights()) return "Playwright's own"
  const installed = usualPlaces[process.platform]?.find(
    (path) => existsSync(path) && starts(path),
  )
  if (installed) return (process.env['CHROMIUM_PATH'] = installed)
  throw new Error(
    'The browser tests found no Chromium and could not download one.\n' +
      'Install one (Debian or Ubuntu: sudo apt-get install chromium; macOS:\n' +
      'brew install --cask chromium; Windows: winget install Google.Chrome),\n' +
      'or put the path of one into the environment variable CHROMIUM_PATH.',
  )
}

/** The same for a command that can do nothing without: it ends with the cure. */
export function needChromium() {
  try {
    return fetchChromium()
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault)
    return process.exit(1)
  }
}
