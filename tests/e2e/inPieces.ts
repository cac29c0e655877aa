import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * The site over a line that delivers a page up to some words in it, and the
 * rest once it is told to go on.
 */
export async function inPieces(url: string, words: string | RegExp) {
  const waiting: (() => void)[] = []
  const goingOn = new Promise<void>((resolve) => {
    waiting.push(resolve)
  })
  const server = createServer((request, response) => {
    async function answer() {
      const whole = await fetch(new URL(request.url ?? '/', url))
      const type = whole.headers.get('content-type') ?? ''
      const body = Buffer.from(await whole.arrayBuffer())
      response.writeHead(whole.status, { 'content-type': type })
      const half = type.includes('html')
        ? body.toString('latin1').search(words)
        : 0
      response.write(body.subarray(0, half))
      if (half > 0) await goingOn
      response.end(body.subarray(half))
    }
    answer().catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    goOn() {
      for (const go of waiting) go()
    },
    close: () => server.close(),
  }
}
