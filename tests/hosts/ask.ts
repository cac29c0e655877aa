import { request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'

type Question = {
  readonly method?: string
  readonly headers?: Record<string, string>
}

type Answer = {
  readonly status: number
  /** By lower-case name; what is said twice stands there twice. */
  readonly headers: Readonly<Record<string, string>>
  /** As it was sent: nothing is unpacked, and no redirect followed. */
  readonly body: Buffer
}

/**
 * Asks a host of this machine, whose certificate is not checked, for an address
 * that is sent to the letter: below the host's own, or whole.
 */
export function ask(
  host: string,
  address: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(host)
  const request = protocol === 'https:' ? requestSecure : requestPlain
  const path = address.startsWith('/')
    ? address
    : new URL(host).pathname + address
  return new Promise((resolve, reject) => {
    request(
      { hostname, port, path, method, headers, rejectUnauthorized: false },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('error', reject)
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: together(response.rawHeaders),
            body: Buffer.concat(parts),
          })
        })
      },
    )
      .on('error', reject)
      .end()
  })
}

/** Node itself would drop the second of two. */
function together(raw: readonly string[]) {
  const headers: Record<string, string> = {}
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]?.toLowerCase() ?? ''
    const value = raw[at + 1] ?? ''
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value
  }
  return headers
}
