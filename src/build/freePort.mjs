import { createServer } from 'node:net'

/** Here a browser may look for `localhost`, and there servers of others may be. */
const places = ['127.0.0.1', '::1', '0.0.0.0', '::']

/** What it means that a machine does not speak this version of the protocol. */
const notHere = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])

/**
 * The first port from this one on that nobody listens at. Throws a sentence
 * when there is none, or when this one is not to be had.
 * @param {number} from
 */
export async function freePort(from) {
  for (let port = from; port <= 65_535; port += 1) {
    // One after the other: on some systems they are in each other's way.
    // oxlint-disable-next-line no-await-in-loop
    if (await isFree(port)) return port
  }
  throw new Error(`Every port from ${from} on is taken. Choose one with --port`)
}

/** @param {number} port */
async function isFree(port) {
  for (const host of places) {
    // oxlint-disable-next-line no-await-in-loop
    const fault = await listenFault(port, host)
    if (fault === 'EADDRINUSE') return false
    if (fault === 'EACCES')
      throw new Error(
        `Port ${port} is not for everybody on this machine. ` +
          'Choose one from 1024 on, for example --port=4173',
      )
    if (fault && !notHere.has(fault))
      throw new Error(`Port ${port} is not to be had: ${fault}.`)
  }
  return true
}

/**
 * The code of the error when somebody listens there; nothing when it is free.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function listenFault(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server
      .once('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) =>
        resolve(code ?? message),
      )
      .listen({ port, host, exclusive: true, ipv6Only: true }, () =>
        server.close(() => resolve(undefined)),
      )
  })
}
