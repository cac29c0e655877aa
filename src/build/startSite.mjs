import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './freePort.mjs'
import { serve } from './serve.mjs'
import { startOptions } from './startOptions.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Installs, builds and serves, and goes on serving. All that can be wrong with
 * what was asked for is said first, and which port it will be. Resolves to the
 * exit code. Ctrl-C is the usual end of it, at any time, so that is no failure.
 * @param {readonly string[]} words
 */
export async function startSite(words) {
  const { port: wanted, host, base, faults } = startOptions(words, process.env)
  if (faults.length > 0) {
    console.error(faults.join('\n'))
    return 1
  }

  endQuietly()
  try {
    const port = await findPort(wanted)
    const env = { ...process.env }
    if (host && env['SITE_ORIGIN']?.startsWith('https:')) {
      console.log(
        'This build leaves out SITE_ORIGIN: with it, other devices would ask ' +
          'for https, which this server does not speak.',
      )
      delete env['SITE_ORIGIN']
    }
    const built =
      (await run(['src/build/install.mjs'], env)) &&
      (await run(['src/build/buildSite.mjs', `--base=${base}`], env))
    if (!built) return 1
    // Somebody may have come first meanwhile.
    await serveAt(await findPort(port), host, base)
    return 0
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault))
    return 1
  }
}

function endQuietly() {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      child?.kill()
      process.exit(0)
    })
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let child

/**
 * @param {string[]} words for Node
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}
 */
function run(words, env) {
  return new Promise((resolve) => {
    child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit', env })
    child.once('close', (code) => {
      child = undefined
      resolve(code === 0)
    })
  })
}

/** @param {number} wanted */
async function findPort(wanted) {
  const port = await freePort(wanted)
  if (port !== wanted)
    console.log(`Port ${wanted} is taken, so the site comes to ${port}.`)
  return port
}

/**
 * @param {number} port
 * @param {boolean} host
 * @param {string} base
 */
async function serveAt(port, host, base) {
  const { url } = await serve({
    folder: join(root, 'dist'),
    port,
    base,
    ...(host && { host: '0.0.0.0' }),
  })
  console.log(`\n  The songs are at ${url}`)
  if (host) {
    const others = networkAddresses().map(
      (address) => `http://${address}:${port}${base}`,
    )
    console.log(
      others.length > 0
        ? `  On other devices of this network: ${others.join(', ')}`
        : '  This machine is in no network, so no other device finds it.',
    )
  }
  console.log('  Ctrl-C ends it.\n')
}

/** By which other devices know this one. */
function networkAddresses() {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
