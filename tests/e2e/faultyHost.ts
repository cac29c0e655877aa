import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What hosts do with a file that no made-up answer can. */
const misdeeds = {
  /** Sends half of what it announced, and no more. */
  stalls(response: ServerResponse, text: string) {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': text.length,
    })
    response.write(text.slice(0, text.length / 2))
  },
  /** Hangs up half-way. */
  breaksOff(response: ServerResponse, text: string) {
    misdeeds.stalls(response, text)
    setTimeout(() => response.destroy(), 50)
  },
  /** Sends a list that goes on for 50 MB, without saying how long it is. */
  floods(response: ServerResponse) {
    const megabyte = ' '.repeat(1_000_000)
    let left = 50
    function more() {
      left -= 1
      if (left < 0) response.end(']')
      else response.write(megabyte, more)
    }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('[', more)
  },
  /** Leads to a page that wants a login. */
  redirects(response: ServerResponse) {
    response.writeHead(302, { location: '/about/' }).end()
  },
} as const

export type Misdeed = keyof typeof misdeeds

/** The site at `url` on a host that is told how to treat one of its files. */
export async function startFaultyHost(url: string, path: string, text: string) {
  let misdeed: Misdeed | undefined

  async function pass(address: string, response: ServerResponse) {
    const found = await fetch(new URL(address, url))
    const type = found.headers.get('content-type') ?? ''
    response.writeHead(found.status, { 'content-type': type })
    response.end(Buffer.from(await found.arrayBuffer()))
  }
  const server = createServer((request, response) => {
    const address = request.url ?? '/'
    if (misdeed && address === path) misdeeds[misdeed](response, text)
    else pass(address, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    /** From now on; without a word it behaves. */
    misbehave(how?: Misdeed) {
      misdeed = how
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
