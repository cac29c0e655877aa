import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { contentPolicy } from '../../src/build/hosts/contentPolicy.ts'
import { formatPolicy } from '../../src/build/hosts/formatPolicy.ts'
import { languageHome } from '../../src/site/languageHome.ts'
import { languageIds } from '../../src/words/languages.ts'
import { mediaTypes } from '../../src/build/hosts/mediaTypes.mjs'
import { siteName } from '../../src/words/words.ts'
import { songs } from './content.ts'
import { everySong } from './everySong.ts'
import { addresses, sites, someAddresses } from './sites.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const checker = new HtmlValidate({ extends: ['html-validate:standard'] })

/** The pages that have a picture of their own to be shared with. */
const previews = new Set(['reveal', ...everySong.map(({ slug }) => slug)])

type Json = { readonly [key: string]: unknown }

/** One that the manifest names. */
type Picture = {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose?: string
  readonly form_factor?: string
  readonly label?: string
}

/** Every value in a piece of JSON under this key, however deep. */
function valuesOf(key: string, json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json as Json).flatMap(([name, value]) => [
    ...(name === key ? [value] : []),
    ...valuesOf(key, value),
  ])
}

function structuredData(html: string): readonly Json[] {
  const scripts = html.matchAll(
    /<script type="application\/ld\+json">(.*?)<\/script>/g,
  )
  return [...scripts].map(([, text = '']) => JSON.parse(text) as Json)
}

/** What a page says under each name, of `meta` and `link` alike. */
function tagsOf(html: string) {
  const [head = ''] = html.split('</head>')
  return new Map(
    [
      ...head.matchAll(
        /<(?:meta|link)\s+(?:name|property|rel)="(.*?)"\s+(?:content|href)="(.*?)"/g,
      ),
    ].map(([, name = '', said = '']) => [name, said]),
  )
}

/** Width and height, which a PNG says in its header, after its mark. */
function sizeOf(png: Buffer) {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect(png.toString('latin1', 12, 16)).toBe('IHDR')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

function filesOf(pages: readonly string[]) {
  return pages.map((address) => `${address.slice(2)}index.html`)
}

/** Where each language lies in the folder. */
const homes = languageIds.map((id) => languageHome(id, ''))

for (const { base, folder, origin, url: served } of sites)
  test.describe(`built for ${base}`, () => {
    const built = join(root, folder)
    function read(file: string) {
      return readFileSync(join(built, file), 'utf8')
    }

    /** The pages there are, and only once the tests run. */
    function pageFiles() {
      return readdirSync(built, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.replaceAll('\\', '/'))
    }
    const expected = [...filesOf(addresses), '404.html']

    test('there is a page for each address, one for none, one for any song', () => {
      expect(pageFiles().toSorted()).toEqual(
        homes
          .flatMap((home) => [...expected, 'song.html'].map((at) => home + at))
          .toSorted(),
      )
    })

    test('every kind of page is faultless HTML', async () => {
      const files = [...filesOf(someAddresses), '404.html']
      for (const file of homes.flatMap((home) =>
        files.map((at) => home + at),
      )) {
        const report = await checker.validateString(read(file))
        const faults = report.results.flatMap(({ messages }) =>
          messages.map(
            ({ line, column, ruleId, message }) =>
              `${file}:${line}:${column} ${ruleId}: ${message}`,
          ),
        )
        expect(faults).toEqual([])
      }
    })

    test('nothing is left to fill in', () => {
      for (const file of expected) {
        const html = read(file)
        // A hash may say anything.
        const written = html.replace(/\bsha256-[\w+/=]+|-[\w-]{8}\.\w+/g, '')
        expect(written, file).not.toMatch(/TODO|FIXME|%[A-Z_]+%|\[object |NaN/)
        expect(html, file).not.toMatch(/<!--(?:head|page|end)-->|\{version\}/)
        expect(html.match(/<title>[^<]+<\/title>/g), file).toHaveLength(1)
        expect(html, file).toContain('<html lang="en-GB">')
      }
    })

    test('the page for any song is empty, and for nobody but the worker', () => {
      const html = read('song.html')
      // Of which song it is, only the address that it is given for says.
      expect(html).not.toMatch(/<title|og:|canonical|\{version\}/)
      expect(html).toContain('<meta name="robots" content="noindex">')
      expect(html).toContain('<div id="root"></div>')
      for (const file of ['sitemap.xml', 'worker.js'])
        if (existsSync(join(built, file)))
          expect(read(file).includes('song.html'), file).toBe(
            file === 'worker.js',
          )
    })

    test('what search engines are told is true', () => {
      const [playlist, ...others] = structuredData(read('index.html'))
      expect(others).toEqual([])
      expect(playlist).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'MusicPlaylist',
        numTracks: songs.length,
        track: { '@type': 'ItemList', numberOfItems: songs.length },
      })
      expect(valuesOf('position', playlist)).toEqual(
        songs.map(({ rank }) => rank).toSorted((a, b) => b - a),
      )
      for (const song of everySong) {
        const [recording] = structuredData(
          read(`songs/${song.slug}/index.html`),
        )
        expect(recording).toMatchObject({
          '@context': 'https://schema.org',
          '@type': 'MusicRecording',
          name: song.title,
          byArtist: { '@type': 'MusicGroup', name: song.artist },
        })
        // Only what is known of where it is heard.
        const { season, episode } = song
        expect(valuesOf('episodeNumber', recording)).toEqual(
          episode === undefined ? [] : [episode],
        )
        expect(valuesOf('seasonNumber', recording)).toEqual(
          episode === undefined ? [] : [season],
        )
      }
      for (const file of ['about/index.html', '404.html'])
        expect(structuredData(read(file)), file).toEqual([])
    })

    test('whole addresses are right, or not there', () => {
      const home = origin && origin + base
      const own = songs.map(({ slug }) => `${home}songs/${slug}/`)
      for (const file of expected) {
        const html = read(file)
        const tags = tagsOf(html)
        const urls = structuredData(html).flatMap((json) =>
          valuesOf('url', json).map(String),
        )
        const [, titled = ''] = /^(?:songs\/)?(.+)\/index/.exec(file) ?? []
        const picture = `previews/${previews.has(titled) ? titled : 'countdown'}.png`
        const page = home && home + file.replace('index.html', '')
        if (!home || file === '404.html') {
          expect(tags.has('canonical'), file).toBe(false)
          expect(tags.has('og:url'), file).toBe(false)
        } else {
          expect(tags.get('canonical')).toBe(page)
          expect(tags.get('og:url')).toBe(page)
        }
        expect(tags.get('og:image')).toBe(home && home + picture)
        expect(tags.get('twitter:card')).toBe(home && 'summary_large_image')
        // No page could name a picture without a whole address.
        expect(existsSync(join(built, picture)), picture).toBe(Boolean(home))
        if (!home) expect(urls).toEqual([])
        else if (file === 'index.html')
          expect(urls.toSorted()).toEqual([home, ...own].toSorted())
        else if (/^(?:songs|soundtrack)\//.test(file))
          expect(urls).toEqual([page])
        else expect(urls).toEqual([])
        for (const name of ['og:title', 'og:description', 'description'])
          expect(tags.get(name), `${name} of ${file}`).toBeTruthy()
      }
    })

    test('every preview is 1200 × 630, and light, or there is none', () => {
      if (!origin) {
        expect(existsSync(join(built, 'previews'))).toBe(false)
        return
      }
      const names = ['countdown', ...previews]
      expect(readdirSync(join(built, 'previews')).toSorted()).toEqual(
        names.map((name) => `${name}.png`).toSorted(),
      )
      const seen = new Set<string>()
      for (const name of names) {
        const png = readFileSync(join(built, 'previews', `${name}.png`))
        expect(sizeOf(png), name).toEqual([1200, 630])
        expect(png.length, name).toBeLessThan(120_000)
        expect(png.length, name).toBeGreaterThan(20_000)
        seen.add(png.toString('base64'))
      }
      expect(seen.size, 'all different').toBe(names.length)
    })

    test('the manifest is a whole one, and all that it names is there', () => {
      const manifest = JSON.parse(read('manifest.webmanifest')) as Json & {
        readonly icons: readonly Picture[]
        readonly screenshots: readonly Picture[]
      }
      expect(manifest).toMatchObject({
        id: base,
        start_url: './',
        scope: './',
        name: siteName,
        display: 'standalone',
        lang: 'en-GB',
        categories: expect.arrayContaining(['music']),
      })
      expect(String(manifest['short_name']).length).toBeLessThanOrEqual(12)
      expect(
        manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`),
      ).toEqual(['any 192x192', 'any 512x512', 'maskable 512x512'])
      expect(manifest.screenshots.map(({ form_factor: form }) => form)).toEqual(
        ['narrow', 'wide'],
      )
      for (const { src, sizes, type, label } of [
        ...manifest.icons,
        ...manifest.screenshots,
      ]) {
        expect(sizeOf(readFileSync(join(built, src))).join('x'), src).toBe(
          sizes,
        )
        expect(type).toBe('image/png')
        if (src.startsWith('screenshots/')) expect(label, src).toBeTruthy()
      }
      // The window has the colour of the page.
      const paper = /name="theme-color"\s+content="(#\w+)"/.exec(
        read('index.html'),
      )
      expect(manifest['theme_color']).toBe(paper?.[1])
      expect(manifest['background_color']).toBe(paper?.[1])
    })

    test('a browser reads the manifest of every kind of page', async ({
      page,
    }) => {
      const devtools = await page.context().newCDPSession(page)
      for (const address of ['', 'songs/girls/', 'songs/kool-aid/']) {
        await page.goto(served + address)
        const found = await devtools.send('Page.getAppManifest')
        expect(found.errors).toEqual([])
        expect(found.manifest).toMatchObject({
          id: served,
          scope: served,
          startUrl: served,
        })
      }
    })

    test('the worker keeps what draws every page, and all that pages ask for', () => {
      const [, list = ''] =
        /^const precached=(.*);\n/.exec(read('worker.js')) ?? []
      const kept = JSON.parse(list) as readonly {
        readonly url: string
        readonly integrity: string
      }[]
      const ofSongs = everySong.map(({ slug }) => `${base}songs/${slug}/`)
      const pages = addresses
        .map((address) => base + address.slice(2))
        .filter((address) => !ofSongs.includes(address))
      const urls = kept.map(({ url }) => url)
      expect(new Set(urls).size).toBe(urls.length)
      // The app draws any song in one page, from the content.
      expect(urls.filter((url) => /\/$|\.html$/.test(url)).toSorted()).toEqual(
        [...pages, `${base}404.html`, `${base}song.html`].toSorted(),
      )
      const [, drawn = ''] =
        /^const drawn=(.*);\n/m.exec(read('worker.js')) ?? []
      const { instead, paths } = JSON.parse(drawn) as {
        readonly instead: string
        readonly paths: readonly string[]
      }
      expect(instead).toBe(`${base}song.html`)
      expect(paths.toSorted()).toEqual(ofSongs.toSorted())
      for (const file of expected)
        for (const [asset] of read(file).matchAll(
          /[\w./-]*\/assets\/[\w.-]+\.(?:css|json|js|svg|woff2)/g,
        ))
          expect(urls, file).toContain(asset)

      let size = 0
      for (const { url, integrity } of kept) {
        const below = url
          .slice(base.length)
          .replace(/^$|(?<=\/)$/, 'index.html')
        const bytes = readFileSync(join(built, below))
        expect(integrity, url).toBe(
          `sha256-${createHash('sha256').update(bytes).digest('base64')}`,
        )
        size += gzipSync(bytes).length
      }
      expect(size, 'bytes to keep, on their way').toBeLessThanOrEqual(500_000)
    })

    test('the content that the worker keeps is all that is published', () => {
      const [, list = ''] =
        /^const published=(.*);\n/m.exec(read('worker.js')) ?? []
      const copies = JSON.parse(list) as Readonly<Record<string, string>>
      expect(Object.keys(copies)).toEqual(
        ['countdown', 'soundtrack'].map((name) => `${base}data/${name}.json`),
      )
      for (const pair of Object.entries(copies)) {
        const [file, copy] = pair.map(
          (address) => JSON.parse(read(address.slice(base.length))) as Json,
        )
        expect(copy).toEqual(file)
      }
    })

    test('no page holds what its policy forbids', () => {
      for (const file of expected) {
        const html = read(file)
        expect(html, file).not.toMatch(/\s(?:style|on[a-z]+)="/)
        expect(html, file).not.toMatch(/="(?:javascript|data|blob):/)
        expect(html, file).not.toMatch(/<(?:base|iframe|object|embed)\b/)
        const [, policy = ''] =
          /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(html) ??
          []
        expect(policy, file).toBe(
          formatPolicy(contentPolicy([html], origin)).replace(
            "frame-ancestors 'none'; ",
            '',
          ),
        )
        expect(policy, file).not.toMatch(/unsafe|\*|http/)
      }
    })

    test('whatever is in it is known to hosts, and packed if it is text', () => {
      const files = readdirSync(built, { recursive: true, encoding: 'utf8' })
      for (const file of files) {
        if (statSync(join(built, file)).isDirectory()) continue
        if (/(?:^_headers|\.htaccess|\.br|\.gz)$/.test(file)) continue
        const type = mediaTypes[extname(file)]
        expect(type, file).toBeDefined()
        const isPacked = files.includes(`${file}.br`)
        expect(isPacked, file).toBe(/text|json|xml/.test(type ?? ''))
        if (!isPacked) continue
        const text = readFileSync(join(built, file))
        const br = brotliDecompressSync(readFileSync(join(built, `${file}.br`)))
        const gz = gunzipSync(readFileSync(join(built, `${file}.gz`)))
        expect(br.equals(text) && gz.equals(text), file).toBe(true)
      }
    })

    test('whose work is in it is said, and on which terms', () => {
      const texts = read('licences.txt').split(`\n${'-'.repeat(72)}\n\n`)
      const [own, ...others] = texts.map((text) => text.split('\n')[0] ?? '')
      expect(own).toBe('This site')
      expect(others.pop()).toBe('Apache-2.0')
      for (const said of others)
        expect(said).toMatch(
          /^[@\w./-]+ \d+\.\d+\.\d+ \((?:MIT|OFL-1\.1|Apache-2\.0)\)$/,
        )
      const names = others.map((said) => said.split(' ')[0])
      for (const name of ['react', 'react-dom', 'react-router', 'valibot'])
        expect(names).toContain(name)
      // Of tools nothing is in it.
      expect(names).not.toContain('vite')
      for (const text of texts)
        expect(text).toMatch(
          /Permission is hereby granted|SIL OPEN FONT|Apache License/,
        )
    })

    test('the sitemap names every page once, or there is none', () => {
      const robots = read('robots.txt')
      expect(robots).toContain(`User-agent: *\nAllow: ${base}\n`)
      if (!origin) {
        expect(existsSync(join(built, 'sitemap.xml'))).toBe(false)
        expect(robots).not.toContain('Sitemap')
        return
      }
      expect(robots).toContain(`Sitemap: ${origin}${base}sitemap.xml\n`)
      const sitemap = read('sitemap.xml')
      const named = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
        ([, address = '']) => address,
      )
      expect(named.toSorted()).toEqual(
        homes
          .flatMap((home) =>
            addresses.map((at) => origin + base + home + at.slice(2)),
          )
          .toSorted(),
      )
      for (const address of named)
        expect(
          existsSync(
            join(built, address.slice((origin + base).length), 'index.html'),
          ),
          address,
        ).toBe(true)
    })
  })
