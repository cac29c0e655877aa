// Serves the built folder as a static host would: `index.html` for a folder,
// `404.html` with 404 for what is not there, the compressed copy that the
// browser takes, and the headers that `_headers` asks for. `--port`, `--folder`
// and `--base` say what and where.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { caching } from './hosts/caching.mjs'
import { mediaTypes } from './hosts/mediaTypes.mjs'

/** The endings of compressed copies, the smallest first. */
const endings = { br: '.br', gzip: '.gz' }

/**
 * Listens on a free port unless one is named, for this machine alone unless
 * another host is, and resolves to the address.
 * @param {{
 *   folder: string, port?: number, base?: string, host?: string
 * }} options
 */
export async function serve({
  folder,
  port = 0,
  base = '/',
  host = '127.0.0.1',
}) {
  const rules = readRules(folder)

  const server = createServer((request, response) => {
    const target = request.url ?? '/'
    // Two slashes at its beginning are no host.
    const asked = `http://localhost${target}`
    if (!target.startsWith('/') || !URL.canParse(asked)) {
      response.writeHead(400, headersFor(rules, base)).end()
      return
    }
    const { pathname, search } = new URL(asked)
    const headers = headersFor(rules, pathname)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
      return
    }
    const file = fileAt(folder, base, pathname)
    if (file === 'folder') {
      // Two slashes at its beginning would be a host to the browser, too.
      const location = `${pathname.replace(/^\/+/, '/')}/${search}`
      response.writeHead(301, { ...headers, location }).end()
      return
    }
    const path = file ?? missingPage(folder, base, pathname)
    if (!existsSync(path)) {
      response.writeHead(404, headers).end()
      return
    }
    const accepted = request.headers['accept-encoding']?.toString() ?? ''
    const [encoding, ending = ''] =
      Object.entries(endings).find(
        ([name, end]) => takes(accepted, name) && existsSync(path + end),
      ) ?? []
    // There the rules of `_headers` are too few for all languages.
    if (file && pathname.startsWith(base + caching.folder))
      headers['cache-control'] = caching.hashed
    const copy = path + ending
    const { mtimeMs, size } = statSync(copy)
    headers.vary = 'accept-encoding'
    headers.etag = `"${mtimeMs.toString(36)}-${size.toString(36)}"`
    if (file && request.headers['if-none-match'] === headers.etag) {
      // A 304 repeats only these; the browser has the rest (RFC 9110, 15.4.5).
      const { etag, vary, 'cache-control': cacheControl = '' } = headers
      response
        .writeHead(304, { etag, vary, 'cache-control': cacheControl })
        .end()
      return
    }
    headers['content-type'] = mediaTypes[extname(path)] ?? ''
    headers['content-length'] = `${size}`
    if (encoding) headers['content-encoding'] = encoding
    response.writeHead(file ? 200 : 404, headers)
    response.end(request.method === 'HEAD' ? undefined : readFileSync(copy))
  })

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(true))
  })
  const address = server.address()
  const at = typeof address === 'object' ? address?.port : port
  return {
    url: `http://localhost:${at}${base}`,
    close: () => server.close(),
  }
}

/**
 * The rules of a folder's `_headers`: an address, or its beginning and a star,
 * with its headers indented below. There are none where there is no such file.
 * @param {string} folder
 */
function readRules(folder) {
  const file = join(folder, '_headers')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  return text
    .split(/^(?=\/)/m)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [address = '', ...lines] = rule.trim().split('\n')
      const headers = lines.map((line) => line.trim().split(/: (.*)/))
      return { address, headers }
    })
}

/**
 * @param {ReturnType<typeof readRules>} rules
 * @param {string} pathname
 * @returns {Record<string, string>}
 */
function headersFor(rules, pathname) {
  const headers = rules
    .filter(({ address }) =>
      address.endsWith('*')
        ? `${pathname}/`.startsWith(address.slice(0, -1))
        : pathname === address,
    )
    .flatMap((rule) => rule.headers)
    .map(([name = '', value = '']) => [name.toLowerCase(), value])
    // Not to be sent without TLS, which this server does not speak.
    .filter(([name]) => name !== 'strict-transport-security')
  return { 'cache-control': 'no-cache', ...Object.fromEntries(headers) }
}

/**
 * Whether a browser that accepts these encodings takes this one; `q=0` is no.
 * @param {string} accepted
 * @param {string} encoding
 */
function takes(accepted, encoding) {
  return accepted
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim()))
    .some(
      ([name, weight]) =>
        name === encoding && !/^q=0(?:\.0*)?$/.test(weight ?? ''),
    )
}

/**
 * The file that an address stands for, `'folder'` if a slash is missing.
 * @param {string} folder
 * @param {string} base
 * @param {string} pathname
 */
function fileAt(folder, base, pathname) {
  if (`${pathname}/` === base) return 'folder'
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
  // What is meant for hosts, such as `_headers`, is no part of the site.
  if (!statSync(path).isDirectory())
    return extname(path) in mediaTypes ? path : undefined
  if (!pathname.endsWith('/')) return 'folder'
  const index = join(path, 'index.html')
  return existsSync(index) ? index : undefined
}

/**
 * The page for what is missing: that of the folder where it is missing, for a
 * language has its own, or else that of the site.
 * @param {string} folder
 * @param {string} base
 * @param {string} pathname
 */
function missingPage(folder, base, pathname) {
  const [language = ''] = /^[a-z-]+(?=\/)/.exec(
    pathname.startsWith(base) ? pathname.slice(base.length) : '',
  ) ?? ['']
  const own = join(folder, language, '404.html')
  return existsSync(own) ? own : join(folder, '404.html')
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
