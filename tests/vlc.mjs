// VLC's library, for tests to have it read a playlist: out of Debian's
// packages, unpacked beside the other packages rather than installed, so that
// it needs no root. Where there is no apt, or nothing to be had by it, the
// tests are skipped, and `npm test` says why.
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { output } from './output.mjs'
import { unpackDebian } from './unpackDebian.mjs'

const packages = ['libvlc5', 'libvlccore9', 'vlc-plugin-base', 'libidn12']
const root = fileURLToPath(new URL('..', import.meta.url))
const unpacked = join(root, 'node_modules/.cache/vlc')
const reader = join(root, 'tests/vlc/readPlaylist.py')

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
    output('python3', [reader, file], {
      env: { ...process.env, LD_LIBRARY_PATH: library },
    }),
  )
}

/** Whether there is a VLC to read with. Looks only: see `fetchVlc`. */
export function hasVlc() {
  return existsSync(unpacked)
}

/** @param {string} folder */
function tryOut(folder) {
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
  try {
    if (!hasVlc()) unpackDebian(packages, unpacked, tryOut)
    return unpacked
  } catch (fault) {
    return `none, so its tests are skipped. ${fault instanceof Error ? fault.message : String(fault)}`
  }
}
