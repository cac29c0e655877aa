import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { caching } from '../../src/build/hosts/caching.mjs'
import { contentPolicy } from '../../src/build/hosts/contentPolicy.ts'
import { mediaTypes } from '../../src/build/hosts/mediaTypes.mjs'
import { responseHeaders } from '../../src/build/hosts/responseHeaders.ts'
import { addresses, sites } from '../e2e/sites.ts'
import { ask } from './ask.ts'
import { findServer } from './servers.mjs'
import { startHost, type Host, type HostName } from './startHost.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const names = ['nginx', 'apache', 'caddy', 'serve.mjs'] as const
const missing = 'no-such-page/'

/** How each answers with a copy, by what the browser says that it takes. */
const copies = [
  ['gzip, deflate, br, zstd', 'br', '.br'],
  ['br', 'br', '.br'],
  ['gzip', 'gzip', '.gz'],
  ['br;q=0, gzip;q=0.5', 'gzip', '.gz'],
  ['br;q=0, gzip;q=0', undefined, ''],
  ['identity', undefined, ''],
] as const

for (const name of names)
  for (const { base, folder, origin } of sites)
    test.describe(`${name} at ${base}`, () => {
      test.skip(
        name !== 'serve.mjs' && !findServer(name),
        `there is no ${name} on this machine`,
      )
      let host: Host
      test.beforeAll(async () => {
        host = await startHost(name, { folder, base })
      })
      test.afterAll(() => host.stop())

      const built = join(root, folder)
      function read(file: string) {
        return readFileSync(join(built, file))
      }
      /** What is part of the site: not the copies, nor what hosts read. */
      function files() {
        return (
          readdirSync(built, { recursive: true, encoding: 'utf8' })
            .map((file) => file.replaceAll('\\', '/'))
            .filter((file) => statSync(join(built, file)).isFile())
            .filter((file) => extname(file) in mediaTypes)
            // To a host they are what those of English are.
            .filter((file) => !/^[^/]+\/songs\//.test(file))
            // As the build reads them, whose policy names scripts in that order.
            .toSorted()
        )
      }
      let headersOfAll: Record<string, string> | undefined
      /** What every answer has to say, by lower-case name. */
      function promised(): Record<string, string> {
        headersOfAll ??= headersOfPages()
        return headersOfAll
      }
      /** Worked out from all pages, of which there are many. */
      function headersOfPages(): Record<string, string> {
        const pages = files()
          .filter((file) => file.endsWith('.html'))
          .map((file) => read(file).toString())
        return Object.fromEntries(
          responseHeaders(contentPolicy(pages, origin))
            .filter(({ secureOnly }) => !secureOnly || isSecure(name))
            .map(({ name: header, value }) => [header.toLowerCase(), value]),
        )
      }

      test('every page is at its address, with every header', async () => {
        for (const address of addresses) {
          const below = address.slice(2)
          const { status, headers, body } = await ask(host.url, below)
          expect(status, address).toBe(200)
          expect(headers, address).toMatchObject({
            ...promised(),
            'content-type': mediaTypes['.html'],
            'cache-control': caching.other,
          })
          expect(body.equals(read(`${below}index.html`)), address).toBe(true)
        }
      })

      test('every file has its type, its headers and its time', async () => {
        for (const file of files()) {
          const { status, headers, body } = await ask(host.url, file)
          expect(status, file).toBe(200)
          expect(headers, file).toMatchObject({
            ...promised(),
            'content-type': mediaTypes[extname(file)],
            'cache-control': file.startsWith('assets/')
              ? caching.hashed
              : caching.other,
          })
          expect(body.equals(read(file)), file).toBe(true)
        }
      })

      test('every text comes as the smallest copy that is taken', async () => {
        const texts = files().filter((file) =>
          mediaTypes[extname(file)]?.includes('charset'),
        )
        expect(texts.length).toBeGreaterThan(20)
        for (const [accepted, encoding, ending] of copies) {
          const answers = []
          for (const file of texts) {
            const { status, headers, body } = await ask(host.url, file, {
              headers: { 'accept-encoding': accepted },
            })
            answers.push({
              file,
              status,
              encoding: headers['content-encoding'],
              type: headers['content-type'],
              vary: headers['vary']?.toLowerCase(),
              whole: body.equals(read(file + ending)),
            })
          }
          // One expectation for all: each takes longer than an answer.
          expect(answers, accepted).toEqual(
            texts.map((file) => ({
              file,
              status: 200,
              encoding,
              type: mediaTypes[extname(file)],
              vary: 'accept-encoding',
              whole: true,
            })),
          )
        }
      })

      test('what has not changed is not sent again', async () => {
        const hashed = files().find((file) => file.startsWith('assets/')) ?? ''
        for (const file of ['', 'data/countdown.json', hashed])
          for (const accepted of ['br', 'gzip', 'identity']) {
            const asked = { 'accept-encoding': accepted }
            const first = await ask(host.url, file, { headers: asked })
            const { etag = '' } = first.headers
            expect(etag, file).toMatch(/^(?:W\/)?".+"$/)
            const again = await ask(host.url, file, {
              headers: { ...asked, 'if-none-match': etag },
            })
            expect(again.status, file).toBe(304)
            expect(again.body, file).toHaveLength(0)
            expect(again.headers['cache-control'], file).toBe(
              first.headers['cache-control'],
            )
            const changed = await ask(host.url, file, {
              headers: { ...asked, 'if-none-match': '"something else"' },
            })
            expect(changed.status, file).toBe(200)
          }
      })

      test('what is missing is a 404 that nobody keeps', async () => {
        const page = read('404.html')
        for (const address of [
          missing,
          'no-such-page',
          'songs/no-such-song/',
          'assets/mount-00000000.js',
          'assets/no-such.css',
          'data/no-such.json',
          'previews/no-such.png',
          '_headers',
        ]) {
          const { status, headers, body } = await ask(host.url, address)
          expect(status, address).toBe(404)
          expect(headers, address).toMatchObject({
            ...promised(),
            'content-type': mediaTypes['.html'],
            'cache-control': caching.other,
          })
          expect(body.equals(page), address).toBe(true)
        }
      })

      test('what is missing in a language is said in it', async () => {
        for (const address of ['de/no-such-page/', 'pt-br/songs/nowhere/']) {
          const [language = ''] = address.split('/')
          const { status, headers, body } = await ask(host.url, address)
          expect(status, address).toBe(404)
          expect(headers, address).toMatchObject({
            ...promised(),
            'content-type': mediaTypes['.html'],
            'cache-control': caching.other,
          })
          expect(body.equals(read(`${language}/404.html`)), address).toBe(true)
        }
      })

      test('a forgotten slash is put right, and the query kept', async () => {
        for (const address of [
          'songs/girls?service=tidal',
          'about?a=1&b=%20',
          ...(base === '/' ? [] : [`${base.slice(0, -1)}?season=1`]),
        ]) {
          const { status, headers } = await ask(host.url, address)
          expect([301, 308], address).toContain(status)
          const asked = new URL(address, host.url)
          asked.pathname += '/'
          expect(new URL(headers['location'] ?? '', asked).href).toBe(
            asked.href,
          )
          expect(headers, address).toMatchObject(promised())
        }
      })

      test('nothing but the site can be read', async () => {
        for (const address of [
          '.htaccess',
          'assets/',
          'songs/',
          '..%2f..%2f..%2fetc/passwd',
          '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
          `${base}../../../../../../etc/passwd`,
          '..%5c..%5cetc%5cpasswd',
          '%00',
          'index.html%00.png',
          '%c0%ae%c0%ae/etc/passwd',
          '%zz',
        ]) {
          const { status, body } = await ask(host.url, address)
          expect(body.toString(), address).not.toMatch(/root:x:|Header always/)
          // Of an address outside the site, a host may say what it likes.
          if (body.length > 0)
            expect([400, 403, 404], address).toContain(status)
        }
      })

      test('what is no address is answered, and the next one too', async () => {
        for (const address of ['//', '//[', '//localhost:port/', '/\\\\']) {
          const { status } = await ask(host.url, address)
          // To take two slashes for one is no fault.
          expect(status, address).toBeLessThan(500)
          const { status: next } = await ask(host.url, '')
          expect(next, `after ${address}`).toBe(200)
        }
      })

      test('it is read, and nothing else is done with it', async () => {
        const head = await ask(host.url, '', { method: 'HEAD' })
        expect(head.status).toBe(200)
        expect(head.body).toHaveLength(0)
        expect(head.headers).toMatchObject(promised())
        for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE']) {
          const { status } = await ask(host.url, '', { method })
          expect([405, 501], method).toContain(status)
        }
      })

      test('no cookie, no open door, no version', async () => {
        for (const address of ['', 'data/countdown.json', missing]) {
          const { headers } = await ask(host.url, address, {
            headers: { origin: 'https://elsewhere.example' },
          })
          expect(headers).not.toHaveProperty('set-cookie')
          expect(headers).not.toHaveProperty('access-control-allow-origin')
          expect(headers).not.toHaveProperty('x-powered-by')
          // Apache says it unless its own configuration forbids.
          if (name !== 'apache')
            expect(headers['server'] ?? '').not.toMatch(/\d/)
        }
      })
    })

function isSecure(name: HostName) {
  return name !== 'serve.mjs'
}

test('the sites that are served have been built', () => {
  for (const { folder } of sites)
    expect(existsSync(join(root, `${folder}.hosts/nginx.conf`))).toBe(true)
})
