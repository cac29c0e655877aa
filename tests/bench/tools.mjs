// What the benchmark alone needs is a package of its own in this folder, so that
// neither `npm start` nor `npm test` fetches it.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const { resolve } = createRequire(new URL('package.json', import.meta.url))

/** Sees to it that it is there, or throws. */
export function fetchTools() {
  const { status } = spawnSync(
    process.execPath,
    ['src/build/install.mjs', 'tests/bench'],
    { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('tests/bench: not fetched, as said above.')
}

/**
 * The address of a module or a file in it.
 * @param {string} name
 */
export function toolAt(name) {
  return pathToFileURL(resolve(name))
}
