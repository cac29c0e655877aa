import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { output } from './output.mjs'

const patience = ['Acquire::Retries=0', 'Acquire::http::Timeout=9'].flatMap(
  (option) => ['-o', option],
)

/**
 * Unpacks packages of Debian into a folder, whole or not at all, and installs
 * nothing, so that it needs no root. Throws where there is no apt, where they
 * are not to be had by it, or when the trial of the folder does.
 * @param {string[]} packages
 * @param {string} folder
 * @param {(folder: string) => void} trial
 */
export function unpackDebian(packages, folder, trial) {
  const partial = `${folder}.${process.pid}`
  try {
    if (process.platform !== 'linux') throw new Error('Debian alone has it.')
    mkdirSync(partial, { recursive: true })
    download(packages, partial)
    for (const file of readdirSync(partial)) {
      output('dpkg', ['-x', file, '.'], { cwd: partial })
      rmSync(join(partial, file))
    }
    trial(partial)
    renameSync(partial, folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/**
 * What apt would install besides these packages for them to run here.
 * @param {string[]} packages
 */
export function lacking(packages) {
  const said = apt(['install', '-s', '--no-install-recommends', ...packages])
  return [...said.matchAll(/^Inst (\S+)/gm)].flatMap(([, name]) => name ?? [])
}

/**
 * @param {string[]} packages
 * @param {string} cwd
 */
function download(packages, cwd) {
  apt(['download', ...packages], { cwd, timeout: 600_000 })
}

// Without a line it takes a minute to learn that, which is to be had but once.
let askedForLists = false

/**
 * @param {string[]} words
 * @param {{ cwd?: string, timeout?: number }} options
 */
function apt(words, options = {}) {
  try {
    return output('apt-get', [...patience, ...words], options)
  } catch (error) {
    // A fresh machine has no lists of packages yet; only root may fetch them.
    if (process.getuid?.() !== 0 || askedForLists) throw error
    askedForLists = true
    output('apt-get', [...patience, 'update'])
    return output('apt-get', [...patience, ...words], options)
  }
}
