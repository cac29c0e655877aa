import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '../../src/build/serve.mjs'

export type Host = {
  readonly url: string
  /** The paths that were asked for, and answered or not. */
  readonly asked: string[]
  /** What the host answers at a path instead of what is there. */
  readonly instead: Map<
    string,
    { status: number; body?: string; type?: string }
  >
  /** Headers that every answer has besides its own. */
  readonly headers: Record<string, string>
  /** From now on it has the files of another folder, at the same address. */
  readonly deploy: (folder: string) => Promise<void>
  /** Breaks every connection off, until it is connected again. */
  readonly connected: (is: boolean) => void
  readonly close: () => void
}

const kept = new Set(['content-type', 'cache-control', 'location'])

/**
 * A host for a built folder, to which can happen what happens to hosts. It can
 * change pages on their way.
 */
export async function startHost(
  folder: string,
  base: string,
  change?: (html: string) => string,
): Promise<Host> {
  const asked: string[] = []
  const instead: Host['instead'] = new Map()
  const headers: Record<string, string> = {}
  let site = await serve({ folder, base })
  let reachable = true

  async function answer({ url: address = '/' }: IncomingMessage) {
    const { pathname } = new URL(address, site.url)
    asked.push(pathname)
    if (!reachable) throw new Error('There is no line.')
    const other = instead.get(pathname)
    if (other) {
      const { status, body = '', type = 'text/html' } = other
      return { status, body, headers: { 'content-type': type } }
    }
    const found = await fetch(new URL(address, site.url), {
      redirect: 'manual',
    })
    const isPage = found.headers.get('content-type')?.startsWith('text/html')
    return {
      status: found.status,
      headers: Object.fromEntries(
        [...found.headers].filter(([name]) => kept.has(name)),
      ),
      body:
        isPage && change
          ? change(await found.text())
          : Buffer.from(await found.arrayBuffer()),
    }
  }

  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, headers: own, body }) =>
        response.writeHead(status, { ...own, ...headers }).end(body),
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  return {
    url: `http://localhost:${port}${base}`,
    asked,
    instead,
    headers,
    async deploy(next) {
      site.close()
      site = await serve({ folder: next, base })
    },
    connected(is) {
      reachable = is
    },
    close() {
      site.close()
      server.close()
      server.closeAllConnections()
    },
  }
}
