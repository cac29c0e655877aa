import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchTerm } from '../../src/listening/searchTerm.ts'
import type { ServiceId } from '../../src/listening/services.ts'
import { songLink } from '../../src/listening/songLink.ts'

const song = { title: 'Don’t Stop (Yet)?', artist: 'M/A & B' }
const inQuery = 'Don%27t%20Stop%20%28Yet%29%3F%20M%2FA%20%26%20B'
const inPath = 'Don%27t%20Stop%20%28Yet%29%20M%20A%20%26%20B'

const links: Readonly<Record<ServiceId, string>> = {
  'amazon-music': `https://music.amazon.com/search/${inPath}`,
  anghami: `https://play.anghami.com/search/${inPath}`,
  'apple-music': `https://music.apple.com/search?term=${inQuery}`,
  audiomack: `https://audiomack.com/search?q=${inQuery}`,
  bandcamp: `https://bandcamp.com/search?q=${inQuery}&item_type=t`,
  boomplay: `https://www.boomplay.com/search/default/${inPath}`,
  deezer: `https://www.deezer.com/search/${inPath}/track`,
  jiosaavn: `https://www.jiosaavn.com/search/song/${inPath}`,
  pandora: `https://www.pandora.com/search/${inPath}/all`,
  qobuz: `https://www.qobuz.com/gb-en/search/tracks/${inPath}`,
  soundcloud: `https://soundcloud.com/search/sounds?q=${inQuery}`,
  spotify: `https://open.spotify.com/search/${inPath}/tracks`,
  tidal: `https://tidal.com/search/tracks?q=${inQuery}`,
  youtube: `https://www.youtube.com/results?search_query=${inQuery}`,
  'youtube-music': `https://music.youtube.com/search?q=${inQuery}`,
}
const ids = Object.keys(links) as ServiceId[]

test.each(ids)('%s searches for the song', (id) => {
  expect(songLink(id, song)).toBe(links[id])
})

test.each([
  ['gb', `https://music.apple.com/gb/search?term=${inQuery}`],
  ['..', undefined],
  ['../..', undefined],
  ['\\evil.example', undefined],
  ['g b', undefined],
])('Apple’s storefront %s', (storefront, link) => {
  expect(songLink('apple-music', song, storefront)).toBe(link)
})

test.each(['', ' ', '\0', '.', '..'])(
  'no words in %j: the home page',
  (title) => {
    for (const id of ids)
      expect(songLink(id, { title, artist: '' }, 'gb')).toBe(
        `https://${host(id)}/`,
      )
  },
)

describe.each(ids)('%s is searched for', (id) => {
  test.each([
    { title: 'AC/DC', path: 'AC DC' },
    { title: '100%', path: '100' },
    { title: '%2e%2e', path: '2e 2e' },
    { title: 'R&B' },
    { title: 'C#', path: 'C' },
    { title: '+', path: '' },
    { title: '1+1=2', path: '1 1=2' },
    { title: '...' },
    { title: '‘quoted’ “twice”', query: `'quoted' "twice"` },
    { title: '💔 👩\u200D🚀 🏳️\u200D🌈' },
    { title: 'half \uD83D and \uDE00', query: 'half and' },
    { title: '\u202Egnos', query: 'gnos' },
    { title: 'x'.repeat(500), query: 'x'.repeat(200) },
    { title: 'javascript:alert(1)' },
    {
      title: 'https://evil.example/',
      path: 'https: evil.example',
    },
    { title: '\\\\evil.example', path: 'evil.example' },
    { title: '@evil.example' },
    { title: '../../logout', path: '.. .. logout' },
    { title: 'two\nlines\0', query: 'two lines' },
    { title: '．．／％＃？＆' },
    { title: '{q}{storefront}$&$1' },
    { title: '"><script>' },
    { title: `!'()*~_-` },
    { title: '\u0627\u0644\u062D\u0628 사랑 愛' },
  ])('$title', ({ title, query = title, path = query }) => {
    const link = songLink(id, { title, artist: '' })
    expectSafe(id, link)
    expect(termIn(id, link)).toBe(isQuery(id) ? query : path)
  })
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...`./\\%+#?&=@:;'"!()*{}<>$ \n2e`.split('')),
  }),
  fc
    .array(fc.nat({ max: 0xffff }))
    .map((units) => String.fromCharCode(...units)),
)

test.each(ids)('whatever the song, %s gets its term and no more', (id) => {
  fc.assert(
    fc.property(text, text, (title, artist) => {
      const link = songLink(id, { title, artist })
      expectSafe(id, link)

      const term = searchTerm({ title, artist })
      const words = isQuery(id)
        ? term
        : term
            .replace(/[/\\%+#?]/g, ' ')
            .replace(/ +/g, ' ')
            .trim()
      const wordless = /^\.{0,2}$/.test(words)
      expect(termIn(id, link)).toBe(wordless ? '' : words)
    }),
  )
})

function expectSafe(id: ServiceId, link: string | undefined) {
  expect(link).toMatch(/^[\w:/.?=&%~-]+$/)
  expect(new URL(link ?? '')).toMatchObject({
    protocol: 'https:',
    host: host(id),
    username: '',
    password: '',
    hash: '',
  })
}

function host(id: ServiceId) {
  return new URL(links[id]).host
}

function isQuery(id: ServiceId) {
  return links[id].includes('?')
}

/** As a service reads it: a parameter or a segment; none on a home page. */
function termIn(id: ServiceId, link = '') {
  const { pathname, searchParams } = new URL(link)
  const segment = new URL(links[id]).pathname.split('/').indexOf(inPath)
  return isQuery(id)
    ? ([...searchParams.values()][0] ?? '')
    : decodeURIComponent(pathname.split('/')[segment] ?? '')
}
