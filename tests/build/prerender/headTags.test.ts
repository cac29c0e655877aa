import { expect, test } from 'vitest'
import {
  headTags,
  type Absolute,
} from '../../../src/build/prerender/headTags.ts'
import { listPages } from '../../../src/build/prerender/listPages.ts'
import { readContent } from '../../../src/build/editors/readContent.ts'
import { renderSite } from '../../../src/build/prerender/renderSite.ts'
import { languages } from '../../../src/words/languages.ts'
import { contentNoteNames } from '../../../src/words/words.ts'
import { everySong } from '../../../src/content/everySong.ts'
import { fixture } from '../../songs/fixture.ts'
import {
  published,
  publishedCountdown,
  publishedSoundtrack,
} from '../../songs/published.ts'
import { pages } from '../../../src/site/pages.ts'
import { versionMark } from '../../../src/site/versionMark.ts'
import { absolute, unknownAddress } from './absolute.ts'

/** The head of each page, by the page's path. */
function heads(at: Absolute, countdown = fixture) {
  return new Map(
    listPages(countdown).map((page) => [
      page.path,
      headTags(page, 'A title &amp; more', countdown, at),
    ]),
  )
}

/** What a head says under each name, of `meta` and `link` alike. */
function tagsOf(head = '') {
  return new Map(
    [
      ...head.matchAll(
        /<(?:meta|link) (?:name|property|rel)="([^"]*)" (?:content|href)="(.*?)">/g,
      ),
    ].map(([, name = '', said = '']) => [name, said]),
  )
}

test('a song’s page is a song to those who share it', () => {
  const head = heads(absolute).get('songs/ete/')
  const ete = fixture.songs.find(({ slug }) => slug === 'ete')
  expect(head).toContain('<title>A title &amp; more</title>')
  expect(Object.fromEntries(tagsOf(head))).toEqual({
    description: expect.stringContaining(
      `${ete?.title} by ${ete?.artist}`,
    ) as string,
    'og:title': 'A title &amp; more',
    'og:type': 'music.song',
    'og:site_name': 'Heartstopper, song by song',
    'og:locale': 'en_GB',
    'og:locale:alternate': 'pt_BR',
    'og:description': tagsOf(head).get('description'),
    'og:url': 'https://songs.example/any/songs/ete/',
    'og:image': 'https://songs.example/any/previews/ete.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': `“${ete?.title}” by ${ete?.artist}, beside drawn leaves`,
    version: versionMark,
    'twitter:card': 'summary_large_image',
    canonical: 'https://songs.example/any/songs/ete/',
  })
  expect(head).toContain('<script type="application/ld+json">{')
})

test.each([
  ['', 'https://songs.example/any/'],
  ['about/', 'https://songs.example/any/about/'],
] as const)('“%s” shares the site and its picture', (path, address) => {
  const tags = tagsOf(heads(absolute).get(path))
  expect(tags.get('og:type')).toBe('website')
  expect(tags.get('og:url')).toBe(address)
  expect(tags.get('canonical')).toBe(address)
  expect(tags.get('og:image')).toBe(
    'https://songs.example/any/previews/countdown.png',
  )
  expect(tags.has('robots')).toBe(false)
})

test('a page names itself in every language, and English to all others', () => {
  const head = heads(absolute).get('about/') ?? ''
  const named = [
    ...head.matchAll(/<link rel="alternate" hreflang="(.*?)" href="(.*?)">/g),
  ].map(([, tag, address]) => [tag, address])
  expect(named).toEqual([
    ...Object.entries(languages).map(([id, { tag }]) => [
      tag,
      `https://songs.example/any/${id === 'en' ? '' : `${id}/`}about/`,
    ]),
    ['x-default', 'https://songs.example/any/about/'],
  ])
  expect(heads(absolute).get('404')).not.toContain('hreflang')
})

test('the page for what is not there has no address, and is not to be found', () => {
  const tags = tagsOf(heads(absolute).get('404'))
  expect(tags.get('robots')).toBe('noindex')
  for (const name of ['canonical', 'og:url']) expect(tags.has(name)).toBe(false)
})

test('without a site address no tag has one, and none is empty', () => {
  for (const [path, head] of heads(unknownAddress)) {
    const tags = tagsOf(head)
    for (const name of ['canonical', 'og:url', 'og:image', 'twitter:card'])
      expect(tags.has(name), `${name} of “${path}”`).toBe(false)
    expect([...tags.keys()].filter((name) => name.includes('image'))).toEqual(
      [],
    )
    expect([...tags.values()]).not.toContain('')
    expect(head).not.toMatch(/undefined|null|="\.?\//)
    expect(head.replaceAll('https://schema.org', '')).not.toContain('://')
  }
})

test('no two pages describe themselves alike, and none goes on for long', () => {
  const descriptions = [...heads(absolute, publishedCountdown).values()].map(
    (head) => tagsOf(head).get('description') ?? '',
  )
  expect(new Set(descriptions).size).toBe(descriptions.length)
  for (const description of descriptions) {
    expect(description.length).toBeGreaterThan(30)
    // Search engines cut what is longer.
    expect(description.length).toBeLessThanOrEqual(160)
  }
})

test('a song’s head is the same whatever its rank is, and whatever happens', () => {
  const { songs } = publishedCountdown
  const others = {
    ...publishedCountdown,
    songs: songs.map((song, at) => ({
      ...song,
      rank: songs.length + 1 - song.rank,
      story: songs.at(at - 1)?.story ?? song.story,
    })),
  }
  const [as, other] = [publishedCountdown, others].map(songHeads)
  expect(as).toHaveLength(songs.length)
  expect(other).toEqual(as)
})

/** The whole heads of the pages of songs, with the titles that those have. */
function songHeads(countdown: typeof publishedCountdown) {
  return listPages(countdown).flatMap((page) =>
    page.song
      ? headTags(page, pages.song.title(page.song), countdown, absolute)
      : [],
  )
}

test.each(published.songs.map((song) => [song.title, song] as const))(
  'the built head of “%s” tells no rank, name or note',
  (_, { slug, rank }) => {
    const head =
      sites[0]?.pages.find(({ path }) => path === `songs/${slug}/`)?.head ?? ''
    expect(head).toContain('<title>')
    expect(head).not.toMatch(
      new RegExp(`number ${rank}|position|countdown|top ten|"rank"`, 'i'),
    )
    for (const { shortName } of everybody)
      expect(wordsOf(head)).not.toContain(shortName.toLowerCase())
  },
)

test('names are escaped', () => {
  const [song] = fixture.songs
  if (!song) throw new Error('no song')
  const risky = {
    ...fixture,
    songs: [{ ...song, title: '"<b>&', artist: '</script><!--' }],
  }
  const head = heads(absolute, risky).get(`songs/${song.slug}/`) ?? ''
  const [tags, script] = head.split('<script')
  expect(tags).not.toMatch(/<b>|<!--/)
  expect(script).not.toContain('<!--')
  expect(script?.match(/<\/script>/g)).toHaveLength(1)
  expect(tagsOf(head).get('og:image:alt')).toBe(
    '“&quot;&lt;b>&amp;” by &lt;/script>&lt;!--, beside drawn leaves',
  )
})

/** Each run of six words of a text; all of a shorter one. */
function runs(text: string) {
  const words = wordsOf(text)
  const starts = Math.max(words.length - 5, 1)
  return Array.from(
    { length: starts },
    (_, at) => ` ${words.slice(at, at + 6).join(' ')} `,
  )
}

function wordsOf(text: string) {
  return text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
}

const everybody = [
  ...publishedCountdown.characters,
  ...publishedSoundtrack.characters,
]

const sites = await Promise.all(
  [absolute, unknownAddress].map((at) => renderSite(readContent('.'), at)),
)
const built = sites.flatMap(({ pages: all }) => all)
const told = everySong(publishedCountdown, publishedSoundtrack)
  .songs.flatMap(({ story }) => [
    story.scene,
    story.reason,
    story.vignette?.alt,
  ])
  .filter((text) => text !== undefined)

test('no head gives a scene away', () => {
  const songs = everySong(publishedCountdown, publishedSoundtrack).songs.length
  expect(built).toHaveLength(2 * (songs + 6))
  for (const { path, head } of built) {
    const said = ` ${wordsOf(head.replaceAll('&#x27;', '’')).join(' ')} `
    for (const text of [...told, ...Object.values(contentNoteNames)])
      expect(
        runs(text).filter((run) => said.includes(run)),
        `“${path}” of “${text}”`,
      ).toEqual([])
  }
})

test('but the pages tell them: the words above are the right ones', () => {
  const bodies = built
    .map(({ body }) => ` ${wordsOf(body).join(' ')} `)
    .join('')
  for (const text of told) expect(bodies).toContain(runs(text)[0])
})

test('each page has a title of its own, but for a song of two seasons', () => {
  const titles = sites[0]?.pages.map(
    ({ head }) => /<title>(.*?)<\/title>/.exec(head)?.[1],
  )
  expect(titles).not.toContain(undefined)
  const twice = titles?.filter((title, at) => titles.indexOf(title) !== at)
  expect(twice).toEqual([
    'Colours Of You by Baby Queen · Heartstopper, song by song',
  ])
})
