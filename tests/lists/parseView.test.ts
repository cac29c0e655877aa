import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { formatView, parseView } from '../../src/lists/parseView.ts'
import { longestQuery } from '../../src/lists/readableQuery.ts'
import { linkedService } from '../../src/lists/linkedService.ts'
import { facetNames } from '../../src/lists/facets.ts'
import { flagNames } from '../../src/lists/flags.ts'
import { services, type ServiceId } from '../../src/listening/services.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import type { Wish } from '../../src/lists/wishes.ts'
import type { Catalogue } from '../../src/lists/catalogue.ts'
import { anyText } from '../songs/anyText.ts'
import { anyView } from './anyView.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { published } from '../songs/published.ts'

test.each<[search: string, view: Partial<View>]>([
  ['', {}],
  ['?season=1', { season: ['1'] }],
  ['?season=1,2', { season: ['1', '2'] }],
  ['?character=zoe,mei', { character: ['zoe', 'mei'] }],
  ['?character=zoe,mei&match=all', { character: ['zoe', 'mei'], match: 'all' }],
  ['?match=all', { match: 'all' }],
  ['?episode=s1e2,s2e1', { episode: ['s1e2', 's2e1'] }],
  ['?artist=girl-in-grey,orsted', { artist: ['girl-in-grey', 'orsted'] }],
  ['?q=don%E2%80%99t+stop', { query: 'don’t stop' }],
  ['?q=1%2B1%26%23%3D%25', { query: '1+1&#=%' }],
  ['?q=%F0%9F%8E%B8', { query: '🎸' }],
  ['?sort=story', { sort: 'story' }],
  [
    '?season=1&character=mei&episode=s1e2&artist=ivo&match=all&q=hat&sort=year',
    {
      season: ['1'],
      character: ['mei'],
      episode: ['s1e2'],
      artist: ['ivo'],
      match: 'all',
      query: 'hat',
      sort: 'year',
    },
  ],
])('“%s” and its view are each other’s writing', (search, change) => {
  const view = { ...defaultView, ...change }
  expect(parseView(search, fixtureCatalogue)).toEqual({ view, unknown: [] })
  expect(formatView(view, countdownList)).toBe(search)
})

test.each<[search: string, tidy: string, change: Partial<View>]>([
  ['?ranked=yes', '?ranked=yes', { ranked: true }],
  ['?known=yes', '?known=yes', { known: true }],
  [
    '?known=yes&placement=confirmed&ranked=yes&season=1',
    '?season=1&placement=confirmed&ranked=yes&known=yes',
    { season: ['1'], placement: ['confirmed'], ranked: true, known: true },
  ],
  ['?known=yes,yes&known=yes', '?known=yes', { known: true }],
  ['?known=&ranked=,', '', {}],
])('“%s” of every song is “%s”', (search, tidy, change) => {
  const view: View = { ...defaultView, sort: 'best', ...change }
  expect(parseView(search, everyPublishedSong)).toEqual({ view, unknown: [] })
  expect(formatView(view, everyPublishedSong)).toBe(tidy)
})

test.each<[search: string, ...unknown: string[]]>([
  ['?ranked=no', 'ranked no'],
  ['?known=y,true', 'known y', 'known true'],
])('%j asks every song for what there is not', (search, ...unknown) => {
  const read = parseView(search, everyPublishedSong)
  expect(read.view).toEqual({ ...defaultView, sort: 'best' })
  expect(read.unknown.map(said)).toEqual(unknown)
})

test.each<[search: string, tidy: string, ...unknown: string[]]>([
  // Said another way.
  ['?', ''],
  ['season=1', '?season=1'],
  ['?season=2,1', '?season=1,2'],
  ['?season=1,1,1', '?season=1'],
  ['?season=1%2C2', '?season=1,2'],
  ['?season=,', ''],
  ['?season=&character=&q=', ''],
  ['?character=mei,adam,zoe', '?character=zoe,adam,mei'],
  ['?character=mei,mei,,', '?character=mei'],
  ['?sort=year&season=1', '?season=1&sort=year'],
  ['?match=any&sort=countdown', ''],
  ['?q=a%20b', '?q=a+b'],
  ['?q=d%C3%A9j%C3%A0&q=vu', '?q=d%C3%A9j%C3%A0'],
  ['?season=1&season=2', '?season=1,2'],
  ["?q=don't", '?q=don%27t'],
  ['?season=9,9&season=9', '', 'season 9'],
  ['?q=tired%0A', '?q=tired'],
  ['?q=%E2%80%8Btired%EF%BB%BF%0D%0A', '?q=tired'],
  ['?q=%00%C2%AD', ''],
  ['?q=a%00b%0Ac', '?q=a+b+c'],
  ['?utm_source=gazette&fbclid=x', ''],
  ['?__proto__=1&constructor=2&hasOwnProperty=3', ''],
  ['?service=spotify&season=1', '?season=1&service=spotify'],

  // As people, chats and mails leave it.
  ['?season=%201', '?season=1'],
  ['?season=1.', '?season=1'],
  ['?season=1,2).', '?season=1,2'],
  ['?season=%E2%80%9C1%E2%80%9D', '?season=1'],
  ['?season=1%C2%A0&character=zo%C2%ADe', '?season=1&character=zoe'],
  ['?season=*1*&character=_zoe_', '?season=1&character=zoe'],
  ['?character=Zoe,MEI%E2%80%8B', '?character=zoe,mei'],
  ['?SEASON=1&Sort=Story', '?season=1&sort=story'],
  ['?match=ALL', '?match=all'],
  ['?sort=story;', '?sort=story'],
  ['?service=Tidal!', '?service=tidal'],
  ['?season=1&amp;character=mei', '?season=1&character=mei'],
  ['?season=1&amp;amp;character=mei', '?season=1&character=mei'],
  ['?season=1&AMP;character=mei', '?season=1&character=mei'],
  ['?season=1&amp%3Bcharacter=mei', '?season=1&character=mei'],
  ['?season=1;character=mei', '?season=1&character=mei'],
  ['?season=1?character=mei', '?season=1&character=mei'],
  ['?utm_source=chat?season=1', '?season=1'],
  ['?season=1?fbclid=IwAR0', '?season=1'],
  ['?season=1%3Ffbclid=IwAR0', '?season=1'],
  ['?season=1%26character=mei', '?season=1&character=mei'],
  ['?season%3D1%26character%3Dmei', '?season=1&character=mei'],
  ['?season%253D1%2526q%253Dhat', '?season=1&q=hat'],
  ['?season=1%252C2', '?season=1,2'],
  ['?%E2%80%8Bseason=1', '?season=1'],
  ['?q=a%2520b', '?q=a+b'],
  ['?q=a&amp;season=1', '?season=1&q=a'],
  ['?season=3D1&character=3Dmei', '?season=1&character=mei'],
  ['?season=1+see+this', '?season=1', 'season see this'],
  ['?sort=year+of+all', '?sort=year', 'sort of all'],
  ['?service=tidal%20or%20so', '?service=tidal', 'service or so'],
  ['?season=.', ''],

  // Not to be had.
  ['?season=9', '', 'season 9'],
  ['?season=1,9,x', '?season=1', 'season 9', 'season x'],
  ['?season=__proto__', '', 'season __proto__'],
  ['?season=constructor', '', 'season constructor'],
  ['?season=01,1.0', '', 'season 01', 'season 1.0'],
  ['?episode=s1e2,s2e2', '?episode=s1e2', 'episode s2e2'],
  ['?artist=ørsted', '', 'artist'],
  ['?match=', '', 'match'],
  ['?sort=constructor', '', 'sort constructor'],
  ['?sort=__proto__', '', 'sort __proto__'],
  // Not to be had of the ten.
  ['?ranked=yes&known=yes', '', 'ranked yes', 'known yes'],
  ['?placement=confirmed', '', 'placement confirmed'],
  ['?service=napster', '', 'service napster'],
  ['?service=', '', 'service'],
  ['?service=toString', '', 'service toString'],
  [
    '?season=9&sort=constructor&q=%E0%A4%A',
    '',
    'season 9',
    'q',
    'sort constructor',
  ],
  ['?q=%', '?q=%25'],
  ['?q=%FF', '', 'q'],
  ['?q=\uD83D', '', 'q'],

  // Not to be repeated on the page.
  ['?season=<b>', '', 'season'],
  ['?season=\u202E1', '?season=1'],
  ['?season=\uD83D', '', 'season'],
  [`?season=${'9'.repeat(25)}`, '', 'season'],
  ['?sort=“”', '', 'sort'],
])('%j is tidied to “%s”', expectTidied)

test.each<[what: string, search: string, tidy: string, ...unknown: string[]]>([
  ['a value', `?season=${'9'.repeat(100_000)}`, '', 'season'],
  ['a list', `?season=1${',1'.repeat(50_000)}`, '?season=1'],
  ['a name', `?${'s'.repeat(100_000)}=1`, ''],
  [
    'a search',
    `?q=${'é'.repeat(100_000)}`,
    `?q=${'%C3%A9'.repeat(longestQuery)}`,
  ],
  ['an address', `?${'season=2&'.repeat(10_000)}`, '?season=2'],
])('%s that is very long is tidied', (_, ...row) => {
  expectTidied(...row)
})

function expectTidied(search: string, tidy: string, ...unknown: string[]) {
  const { view, service, ...read } = readAll(search, fixtureCatalogue)
  expect(formatView(view, countdownList, service)).toBe(tidy)
  expect(read.unknown.map(said)).toEqual(unknown)
}

/** What was asked for in vain, and the word for it that may be repeated. */
function said({ for: what, asked }: Wish) {
  return asked === '' ? what : `${what} ${asked}`
}

/** Both things that an address says. */
function readAll(search: string, known: Catalogue) {
  const { view, unknown } = parseView(search, known)
  const linked = linkedService(search)
  return {
    view,
    service: linked.service,
    unknown: [...unknown, ...linked.unknown],
  }
}

describe('a query', () => {
  test.each([
    ['is cut at its longest', 'a'.repeat(90), 'a'.repeat(longestQuery)],
    ['is cut between characters', `${'a'.repeat(79)}🎸`, 'a'.repeat(79)],
    ['is cut last', `${'\n'.repeat(9)}${'a'.repeat(90)}`, 'a'.repeat(80)],
    ['loses half a character', 'a\uD83Db', 'ab'],
    ['has a blank for a line’s end', 'a\r\nb', 'a b'],
    ['loses a line’s end at its own', '\ntired\r\n', 'tired'],
    ['loses a tab, a mark of direction', '\t\u202Etired\u200F', 'tired'],
    ['loses what has no width', '\u200B\uFEFFtired\u2060\u200D', 'tired'],
    ['loses a hyphen that is not seen', '\u00ADtired\u00AD', 'tired'],
    ['loses a filler, a tag', '\u3164tired\u{E0041}', 'tired'],
    ['loses separators of lines', '\u2028tired\u2029', 'tired'],
    [
      'has blanks for them inside',
      'so\u200Btired\u00ADof\u2028it',
      'so tired of it',
    ],
    ['keeps the blank beside them', 'tired \n', 'tired '],
    ['keeps one emoji one', '👩\u200D🚀', '👩\u200D🚀'],
    ['is tidied where it is cut', `${'a'.repeat(79)}\u200D🎸`, 'a'.repeat(79)],
    ['loses what was never read', 'a\uFFFDb', 'ab'],
    ['keeps its blanks', ' a  b ', ' a  b '],
  ])('%s, as it is written', (_, typed, query) => {
    const search = formatView({ ...defaultView, query: typed }, countdownList)
    expect(parseView(search, fixtureCatalogue).view.query).toBe(query)
  })

  test('keeps the links of Markdown and chats whole', () => {
    const search = formatView(
      { ...defaultView, query: 'a b/c?d#e"f<g>' },
      countdownList,
    )
    expect(search).toMatch(/^\?q=[\w+%]+$/)
  })
})

const serviceOrNone = fc.constantFrom<ServiceId | undefined>(
  undefined,
  ...(Object.keys(services) as ServiceId[]),
)
const readable = anyText.map((text) =>
  text
    .slice(0, longestQuery)
    .replace(/[\uFFFD\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}]/gu, ''),
)
const shuffled = anyView(published, readable).chain((view) =>
  fc.tuple(
    fc.constant(view),
    fc
      .record({
        season: unsorted(view.season),
        character: unsorted(view.character),
        episode: unsorted(view.episode),
        artist: unsorted(view.artist),
      })
      .map((change) => ({ ...view, ...change })),
  ),
)
const junk = fc.oneof(
  anyText,
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          ...facetNames,
          ...flagNames,
          'q',
          'sort',
          'match',
          'service',
          'x',
        ),
        fc.oneof(
          fc.string({
            unit: fc.constantFrom(...Array.from('%2C,+&=1 \0é\uD83D')),
          }),
          fc.constantFrom('1,9', 'charlie,,nick', 'all', '__proto__', 'tidal'),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
)

test.each([
  ['the ten', published],
  ['every song', everyPublishedSong],
])('what is written of any view of %s is read as that view', (_, known) => {
  fc.assert(
    fc.property(anyView(known, readable), serviceOrNone, (view, service) => {
      const search = formatView(view, known, service)
      expect(readAll(search, known)).toEqual({ view, service, unknown: [] })
    }),
  )
})

test('whatever an address says, tidied it says one thing for good', () => {
  fc.assert(
    fc.property(junk, (search) => {
      const first = readAll(search, published)
      const tidy = formatView(first.view, countdownList, first.service)
      const second = readAll(tidy, published)
      expect(second).toEqual({ ...first, unknown: [] })
      expect(formatView(second.view, countdownList, second.service)).toBe(tidy)
    }),
  )
})

test('views that differ in order and repetition alone have one address', () => {
  fc.assert(
    fc.property(shuffled, ([view, same]) => {
      const { view: read } = parseView(
        formatView(same, countdownList),
        published,
      )
      expect(formatView(read, countdownList)).toBe(
        formatView(view, countdownList),
      )
    }),
  )
})

test('what is usual goes unsaid', () => {
  fc.assert(
    fc.property(anyView(published, readable), (view) => {
      const keys = [
        ...new URLSearchParams(formatView(view, countdownList)).keys(),
      ]
      const unusual = Object.entries(view)
        .filter(
          ([, value]) =>
            !['', 'any', 'countdown', 'false'].includes(String(value)),
        )
        .map(([key]) => (key === 'query' ? 'q' : key))
      expect(keys.toSorted()).toEqual(unusual.toSorted())
    }),
  )
})

/** Its values in any order, some of them more than once. */
function unsorted(values: readonly string[]) {
  return fc.subarray([...values]).chain((again) =>
    fc.shuffledSubarray([...values, ...again], {
      minLength: values.length + again.length,
    }),
  )
}
