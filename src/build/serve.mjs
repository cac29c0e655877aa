// Serves the built folder as any static host would: `index.html` for a folder,
// `404.html` with 404 for what is not there, text compressed, hashed files
// cached for ever. `--port`, `--folder` and `--base` say what and where.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * Listens on a free port unless one is named, and resolves to the address.
 * @param {{ folder: string, port?: number, base?: string }} options
 */
export async function serve({ folder, port = 0, base = '/' }) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map()

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = fileAt(folder, base, pathname)
    if (file === 'folder') {
      response.writeHead(301, { location: `${pathname}/` }).end()
      return
    }
    const path = file ?? join(folder, '404.html')
    if (!existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    const type = types[/** @type {keyof typeof types} */ (extname(path))]
    /** @type {Record<string, string>} */
    const headers = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': pathname.includes('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      vary: 'accept-encoding',
    }
    const { mtimeMs, size } = statSync(path)
    headers.etag = `"${mtimeMs.toString(36)}-${size.toString(36)}"`
    if (file && request.headers['if-none-match'] === headers.etag) {
      response.writeHead(304, headers).end()
      return
    }
    const encoding = /text|json|xml|svg/.test(type ?? '')
      ? ['br', 'gzip'].find((one) =>
          request.headers['accept-encoding']?.toString().includes(one),
        )
      : undefined
    if (encoding) headers['content-encoding'] = encoding
    const key = `${path} ${encoding} ${headers.etag}`
    const body = compressed.get(key) ?? compress(readFileSync(path), encoding)
    compressed.set(key, body)
    response.writeHead(file ? 200 : 404, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  })

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(true))
  })
  const address = server.address()
  const at = typeof address === 'object' ? address?.port : port
  return {
    url: `http://localhost:${at}${base}`,
    close: () => server.close(),
  }
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {string} pathname
 */
function fileAt(folder, base, pathname) {
  if (!pathname.startsWith(base)) return undefined
  let below
  try {
    below = normalize(decodeURIComponent(pathname.slice(base.length)))
  } catch {
    return undefined
  }
  if (below.startsWith('..')) return undefined
  const path = join(folder, below)
  if (!existsSync(path)) return undefined
  if (!statSync(path).isDirectory()) return path
  if (!pathname.endsWith('/')) return 'folder'
  const index = join(path, 'index.html')
  return existsSync(index) ? index : undefined
}

/**
 * @param {Buffer} body
 * @param {string | undefined} encoding
 */
function compress(body, encoding) {
  if (encoding === 'gzip') return gzipSync(body, { level: 9 })
  if (encoding === 'br')
    return brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    })
  return body
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      folder: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
    },
  })
  const { url } = await serve({ ...values, port: Number(values.port) })
  console.log(`\n  The songs are at ${url}\n`)
}
