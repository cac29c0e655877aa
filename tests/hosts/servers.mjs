// The real web servers that the generated configuration is tried on: out of
// Debian's packages, unpacked beside the other packages. Where one is not to be
// had, its tests are skipped, and `npm test` says why.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { output } from '../output.mjs'
import { unpackDebian } from '../unpackDebian.mjs'

const cache = fileURLToPath(
  new URL('../../node_modules/.cache', import.meta.url),
)

/**
 * @type {Record<string, {
 *   packages: string[],
 *   libraries?: RegExp,
 *   program: string,
 *   version: string,
 * }>}  `libraries`: those of its dependencies that few machines have
 */
const servers = {
  nginx: {
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    program: 'usr/sbin/nginx',
    version: '-V',
  },
  apache: {
    packages: ['apache2-bin'],
    libraries: /libapr(?:util)?1(?:t64)?$/gm,
    program: 'usr/sbin/apache2',
    version: '-v',
  },
  caddy: { packages: ['caddy'], program: 'usr/bin/caddy', version: 'version' },
}

/**
 * Where a server was unpacked and how it is started; undefined if it was not.
 * Looks only: see `fetchServers`.
 * @param {string} name
 */
export function findServer(name) {
  const root = join(cache, name)
  return existsSync(root) ? inFolder(name, root) : undefined
}

/**
 * @param {string} name
 * @param {string} root
 */
function inFolder(name, root) {
  const libraries = ['x86_64', 'aarch64'].map((machine) =>
    join(root, `usr/lib/${machine}-linux-gnu`),
  )
  return {
    root,
    program: join(root, servers[name]?.program ?? ''),
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
  }
}

/**
 * Sees to it that there is each server that there can be, and says in words
 * whether there is.
 */
export function fetchServers() {
  return Object.entries(servers).map(
    ([name, { packages, libraries, version }]) => {
      try {
        if (!findServer(name))
          unpackDebian(
            [...packages, ...needed(packages, libraries)],
            join(cache, name),
            (folder) => {
              const { program, env } = inFolder(name, folder)
              output(program, [version], { env })
            },
          )
        return `${name}: ${join(cache, name)}`
      } catch (fault) {
        return `${name}: none, so its tests are skipped. ${fault instanceof Error ? fault.message : String(fault)}`
      }
    },
  )
}

/**
 * Libraries whose names differ from one Debian to the next.
 * @param {string[]} packages
 * @param {RegExp | undefined} libraries
 */
function needed(packages, libraries) {
  if (!libraries) return []
  const said = output('apt-cache', ['depends', '--important', ...packages])
  return said.match(libraries) ?? []
}
