import { connect, createServer, type AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** So many ports that nobody listens at, all of them different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () =>
    createServer().listen(0, '127.0.0.1'),
  )
  await Promise.all(
    servers.map(
      (server) => new Promise((resolve) => server.once('listening', resolve)),
    ),
  )
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(
    servers.map((server) => new Promise((resolve) => server.close(resolve))),
  )
  return ports
}

/**
 * Waits until something listens, ten seconds at most. Throws what `died` says of
 * the program that was to listen, if it has ended.
 */
export async function answers(
  port: number,
  died: () => string | false = () => false,
): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const failed = died()
    if (failed !== false) throw new Error(failed)
    const connected = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
        .once('connect', () => resolve(true))
        .once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (connected) return
    await setTimeout(50)
  }
  throw new Error(`nothing listens on ${port}`)
}
