import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { songs } from './content.ts'
import { addresses, sites } from './sites.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const checker = new HtmlValidate({ extends: ['html-validate:standard'] })

/** The pages that have a picture of their own to be shared with. */
const previews = new Set(['reveal', ...songs.map(({ slug }) => slug)])

type Json = { readonly [key: string]: unknown }

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

for (const { base, folder, origin } of sites)
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
    const expected = [
      ...addresses.map((address) => `${address.slice(2)}index.html`),
      '404.html',
    ]

    test('there is a page for each address, and no other', () => {
      expect(pageFiles().toSorted()).toEqual(expected.toSorted())
    })

    test('every page is faultless HTML', async () => {
      for (const file of expected) {
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
        expect(html, file).not.toMatch(/TODO|FIXME|%[A-Z_]+%|\[object |NaN/)
        expect(html, file).not.toMatch(/<!--(?:head|page|end)-->/)
        expect(html.match(/<title>[^<]+<\/title>/g), file).toHaveLength(1)
        expect(html, file).toContain('<html lang="en-GB">')
      }
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
      for (const song of songs) {
        const [recording] = structuredData(
          read(`songs/${song.slug}/index.html`),
        )
        expect(recording).toMatchObject({
          '@context': 'https://schema.org',
          '@type': 'MusicRecording',
          name: song.title,
          byArtist: { '@type': 'MusicGroup', name: song.artist },
          subjectOf: { '@type': 'TVEpisode', episodeNumber: song.episode },
        })
        expect(valuesOf('seasonNumber', recording)).toEqual([song.season])
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
        expect(existsSync(join(built, picture)), picture).toBe(true)
        if (!home) expect(urls).toEqual([])
        else if (file === 'index.html')
          expect(urls.toSorted()).toEqual([home, ...own].toSorted())
        else expect(urls).toEqual(file.startsWith('songs/') ? [page] : [])
        for (const name of ['og:title', 'og:description', 'description'])
          expect(tags.get(name), `${name} of ${file}`).toBeTruthy()
      }
    })

    test('every preview is 1200 × 630, and light', () => {
      const names = ['countdown', ...previews]
      expect(readdirSync(join(built, 'previews')).toSorted()).toEqual(
        names.map((name) => `${name}.png`).toSorted(),
      )
      const seen = new Set<string>()
      for (const name of names) {
        const png = readFileSync(join(built, 'previews', `${name}.png`))
        // The header of a PNG: its mark, then a chunk that begins with the size.
        expect(png.toString('latin1', 1, 4)).toBe('PNG')
        expect(png.toString('latin1', 12, 16)).toBe('IHDR')
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([
          1200, 630,
        ])
        expect(png.length, name).toBeLessThan(120_000)
        expect(png.length, name).toBeGreaterThan(20_000)
        seen.add(png.toString('base64'))
      }
      expect(seen.size, 'all different').toBe(names.length)
    })

    test('the sitemap names every page once, or there is none', () => {
      const robots = read('robots.txt')
      expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/)
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
        addresses.map((address) => origin + base + address.slice(2)).toSorted(),
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
