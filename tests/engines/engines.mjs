// Firefox, WebKit, and a display for them to draw on: out of Debian's packages,
// unpacked beside the other packages rather than installed, so that they need
// no root. Where there is no apt, or one of them is not to be had by it, the
// stories are skipped, and `npm test` says why.
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { output } from '../output.mjs'
import { lacking, unpackDebian } from '../unpackDebian.mjs'

const cache = fileURLToPath(
  new URL('../../node_modules/.cache', import.meta.url),
)

/**
 * `programs` are those that are started, by how their paths end, `moves` says
 * which file looks for its parts in which folder.
 * @typedef {{
 *   packages: string[],
 *   programs: string[],
 *   moves?: [file: string, folder: RegExp][],
 * }} Part
 */

/** @satisfies {Record<string, Part>} */
const parts = {
  display: {
    packages: ['xvfb', 'x11-xkb-utils', 'xdotool'],
    programs: ['bin/Xvfb', 'bin/xdotool'],
    // Where `xkbcomp` is.
    moves: [['bin/Xvfb', /(?<=\0)\/usr\/bin(?=\0)/g]],
  },
  firefox: {
    packages: ['firefox-esr'],
    programs: ['firefox-esr/firefox-esr'],
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0'],
    programs: ['bin/WebKitWebDriver', 'webkit2gtk-4.1/MiniBrowser'],
    // Where the processes are that fetch and draw.
    moves: [
      [
        'libwebkit2gtk-4.1.so.0',
        /(?<=\0)\/usr\/lib\/[\w-]+\/webkit2gtk-4\.1(?=\0|\/injected-bundle\/\0)/g,
      ],
    ],
  },
}

/** @typedef {keyof typeof parts} PartName */

/**
 * The programs of a part, and the environment that they need; undefined where
 * it was not fetched. Looks only: see `fetchEngines`.
 * @param {PartName} part
 */
export function findPart(part) {
  const root = join(cache, part)
  return existsSync(root) ? inFolder(part, root) : undefined
}

/**
 * @param {PartName} part
 * @param {string} root
 */
function inFolder(part, root) {
  const files = filesIn(root)
  const programs = parts[part].programs.map((program) =>
    fileIn(root, files, program),
  )
  const libraries = ['x86_64', 'aarch64'].flatMap((machine) => {
    const folder = join(root, `usr/lib/${machine}-linux-gnu`)
    return [folder, join(folder, 'pulseaudio')]
  })
  return {
    programs,
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
  }
}

/** @param {string} root */
function filesIn(root) {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
}

/**
 * @param {string} root
 * @param {string[]} files
 * @param {string} end
 */
function fileIn(root, files, end) {
  const file = files.find((path) => `/${path}`.endsWith(`/${end}`))
  if (!file) throw new Error(`There is no ${end} in its packages.`)
  return join(root, file)
}

/**
 * Has a program that was built for one folder look for its parts in the folder
 * that it is started in.
 * @param {string} file
 * @param {RegExp} built
 */
function move(file, built) {
  const path = realpathSync(file)
  const bytes = readFileSync(path, 'latin1')
  // Of the same length, as it may be written in the code.
  const moved = bytes.replaceAll(built, (folder) =>
    '.'.padEnd(folder.length, '/'),
  )
  if (moved === bytes) throw new Error(`${file} looks for its parts elsewhere.`)
  writeFileSync(path, moved, 'latin1')
}

/**
 * @param {PartName} part
 * @param {string} root
 */
function unpackPart(part, root) {
  /** @type {Part} */
  const { packages, moves = [] } = parts[part]
  unpackDebian(
    [...new Set([...packages, ...lacking(packages)])],
    root,
    (folder) => {
      const files = filesIn(folder)
      for (const [file, built] of moves)
        move(fileIn(folder, files, file), built)
      const { programs, env } = inFolder(part, folder)
      const said = output('ldd', programs, { env })
      const [missing] = /\S+ => not found/.exec(said) ?? []
      if (missing) throw new Error(missing)
    },
  )
}

/**
 * Sees to it that there is each engine that there can be, and says in words
 * whether there is.
 */
export function fetchEngines() {
  return Object.keys(parts).map((name) => {
    const part = /** @type {PartName} */ (name)
    const root = join(cache, part)
    try {
      if (!existsSync(root)) unpackPart(part, root)
      return `${part}: ${root}`
    } catch (fault) {
      return `${part}: none, so its stories are skipped (${String(fault)})`
    }
  })
}
