import { LoadError } from './LoadError.ts'
import { retryAfter } from './retryAfter.ts'

/** Ten times what the longer list takes: more is something else. */
const mostBytes = 1_000_000

/**
 * The text of a JSON file of this site. Throws a `LoadError` if it does not
 * come, is not called JSON, is larger than a megabyte once unpacked, or is not
 * UTF-8. A byte-order mark is no fault, and no part of the text (RFC 8259, 8.1).
 */
export async function fetchText(
  address: string,
  signal: AbortSignal,
): Promise<string> {
  try {
    const response = await fetch(address, {
      signal,
      // The built page shows the same already: all other downloads go first.
      priority: 'low',
    })
    expectContent(response, address)
    return decode(await bytesOf(response, address), address)
  } catch (fault) {
    if (fault instanceof LoadError) throw fault
    throw new LoadError('unreachable', `${address}: ${String(fault)}`)
  }
}

function expectContent({ ok, status, headers }: Response, address: string) {
  if (!ok) {
    const later = [408, 425, 429].includes(status) || status >= 500
    throw new LoadError(
      later ? 'busy' : 'missing',
      `${address}: HTTP ${status}`,
      retryAfter(headers.get('retry-after')),
    )
  }
  const type = headers.get('content-type') ?? 'nothing'
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    throw new LoadError(
      'foreign',
      `${address}: expected JSON, received ${type}`,
    )
  if (Number(headers.get('content-length')) > mostBytes) throw tooLarge(address)
}

/** The bytes of an answer. It breaks the download off at one too many. */
async function bytesOf({ body }: Response, address: string) {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  await body?.pipeTo(
    new WritableStream({
      write(chunk: Uint8Array<ArrayBuffer>) {
        chunks.push(chunk)
        bytes += chunk.byteLength
        if (bytes > mostBytes) throw tooLarge(address)
      },
    }),
  )
  return new Blob(chunks).arrayBuffer()
}

function decode(bytes: ArrayBuffer, address: string) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new LoadError('damaged', `${address}: it is not UTF-8`)
  }
}

function tooLarge(address: string) {
  return new LoadError('damaged', `${address}: more than ${mostBytes} bytes`)
}
