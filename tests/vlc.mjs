// VLC's library, for tests to have it read a playlist: out of Debian's
// packages, unpacked beside the other packages rather than installed, so that
// it needs no root. Where there is no apt, or nothing to be had by it, the
// tests are skipped, and `npm test` says why.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const packages = ['libvlc5', 'libvlccore9', 'vlc-plugin-base', 'libidn12']
const root = fileURLToPath(new URL('..', import.meta.url))
const unpacked = join(root, 'node_modules/.cache/vlc')
const reader = join(root, 'tests/vlc/readPlaylist.py')

/**
 * What a program prints; throws the last it says when it fails.
 * @param {string} program
 * @param {string[]} words
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(program, words, options = {}) {
  const { error, status, stdout, stderr } = spawnSync(program, words, {
    timeout: 60_000,
    ...options,
    encoding: 'utf8',
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(`${program}: ${stderr.trim().split('\n').at(-1)}`)
  return stdout
}

/**
 * The songs that VLC finds in a playlist, each as title, artist and album.
 * @param {string} file
 * @param {string} folder where VLC is
 * @returns {string[][]}
 */
export function readInVlc(file, folder = unpacked) {
  const [library] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('libvlc.so.5'))
    .map((path) => join(folder, dirname(path)))
  return JSON.parse(
    run('python3', [reader, file], {
      env: { ...process.env, LD_LIBRARY_PATH: library },
    }),
  )
}

/** Whether there is a VLC to read with. Looks only: see `fetchVlc`. */
export function hasVlc() {
  return existsSync(unpacked)
}

/** @param {string} folder */
function unpack(folder) {
  mkdirSync(folder, { recursive: true })
  const patience = [
    '-o',
    'Acquire::Retries=0',
    '-o',
    'Acquire::http::Timeout=9',
  ]
  run('apt-get', [...patience, 'download', ...packages], { cwd: folder })
  for (const file of readdirSync(folder))
    run('dpkg', ['-x', file, '.'], { cwd: folder })

  const trial = join(folder, 'trial.m3u')
  writeFileSync(trial, '#EXTM3U\n#EXTINF:1,girls\nfile:///girls.mp3\n')
  if (readInVlc(trial, folder)[0]?.[0] !== 'girls')
    throw new Error('VLC starts, and reads nothing.')
}

/**
 * Sees to it that there is a VLC if there can be, and says in words whether
 * there is.
 */
export function fetchVlc() {
  if (hasVlc()) return unpacked
  const partial = `${unpacked}.${process.pid}`
  try {
    if (process.platform !== 'linux') throw new Error('Debian alone has it.')
    unpack(partial)
    renameSync(partial, unpacked)
    return unpacked
  } catch (fault) {
    return `none, so its tests are skipped (${String(fault)})`
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}
