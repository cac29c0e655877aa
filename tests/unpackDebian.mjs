import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
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
    for (const file of readdirSync(partial))
      output('dpkg', ['-x', file, '.'], { cwd: partial })
    trial(partial)
    renameSync(partial, folder)
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

// Without a line it takes a minute to learn that, which is to be had but once.
let askedForLists = false

/**
 * @param {string[]} packages
 * @param {string} cwd
 */
function download(packages, cwd) {
  const words = [...patience, 'download', ...packages]
  try {
    output('apt-get', words, { cwd })
  } catch (error) {
    // A fresh machine has no lists of packages yet; only root may fetch them.
    if (process.getuid?.() !== 0 || askedForLists) throw error
    askedForLists = true
    output('apt-get', [...patience, 'update'], { cwd })
    output('apt-get', words, { cwd })
  }
}
