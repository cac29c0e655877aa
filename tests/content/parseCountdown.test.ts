import { describe, expect, test } from 'vitest'
import { DataError } from '../../src/content/DataError.ts'
import { parseCountdown } from '../../src/content/parseCountdown.ts'
import { fixture } from '../songs/fixture.ts'

const text = JSON.stringify(fixture)

test('a file without a fault comes back with the same words', () => {
  expect(parseCountdown(JSON.parse(text))).toEqual(fixture)
})

test('nothing of the file itself is handed on', () => {
  const file: unknown = JSON.parse(text)
  const inFile = objectsIn(file)
  const out = [...objectsIn(parseCountdown(file))]
  expect(out.filter((object) => inFile.has(object))).toEqual([])
})

test('a schema may be named', () => {
  const named = { $schema: './countdown.schema.json', ...fixture }
  expect(parseCountdown(named)).toEqual(named)
})

/** Words of the schema’s library, which may say it in its own way. */
const words = '…'
const film = {
  kind: 'film',
  id: 'film',
  title: 'The Lake',
  released: '2024-01-01',
}
const notText = 'Expected text, without blanks around it'
const notId = 'Expected lower-case words-and-hyphens'
const notAddress = 'Expected a plain https address'
const notTrack =
  'Expected https://open.spotify.com/track/ and 22 letters or digits'

describe('a file is refused, all its faults named, that has', () => {
  test.each<[kind: string, file: unknown, ...faults: string[]]>([
    ['a number', 3, `the file: ${words} Expected Object but received 3`],
    ['nothing', null, `the file: ${words}`],
    [
      'an empty list',
      [],
      `version: ${words}`,
      `title: ${words}`,
      `characters: ${words}`,
      `ranking: ${words}`,
      `parts: ${words}`,
      `songs: ${words}`,
    ],
  ])('%s in place of a countdown', (_, file, ...faults) => {
    expectRefused(file, faults)
  })

  test.each<[changes: Record<string, unknown>, ...faults: string[]]>([
    // Another version of the format.
    [{ version: 3 }, `version: ${words} Expected 2 but received 3`],
    [{ version: '1' }, `version: ${words} Expected 2 but received "1"`],

    // A field too many.
    [{ extra: 1 }, `extra: ${words}`],
    [{ 'songs.2.sceneorder': 1 }, `songs.2.sceneorder: ${words}`],
    [{ 'ranking.covers.till': 1 }, `ranking.covers.till: ${words}`],
    [
      { 'songs.2.story.vignette.src': 'x' },
      `songs.2.story.vignette.src: ${words}`,
    ],
    [
      { 'songs.2.story.placement.by': 'x' },
      `songs.2.story.placement.by: ${words}`,
    ],
    [{ 'parts.1.episodes.0.at': 1 }, `parts.1.episodes.0.at: ${words}`],
    [{ 'parts.1.name': 'Two' }, `parts.1.name: ${words}`],
    [{ 'ranking.by': 'x' }, `ranking.by: ${words}`],
    [
      { 'songs.2.story.sources': [{ label: 'G', link: 'x' }] },
      `songs.2.story.sources.0.link: ${words}`,
    ],
    [{ ['__proto__']: {} }, `__proto__: ${words}`],
    [{ 'songs.2.__proto__': { rank: 1 } }, `songs.2.__proto__: ${words}`],
    [{ constructor: {} }, `constructor: ${words}`],
    [{ 'characters.1.toString': 'x' }, `characters.1.toString: ${words}`],

    // A field too few.
    [{ title: undefined }, `title: ${words}`],
    [{ songs: undefined }, `songs: ${words}`],
    [{ 'songs.2.rank': undefined }, `songs.2.rank: ${words}`],
    [
      { 'songs.2.story.placement.note': undefined },
      `songs.2.story.placement.note: ${words}`,
    ],
    [
      { 'songs.2.rank': undefined, 'songs.2.__proto__': { rank: 1 } },
      `songs.2.rank: ${words}`,
      `songs.2.__proto__: ${words}`,
    ],

    // A value of another kind.
    [
      { 'songs.2.rank': '1' },
      `songs.2.rank: ${words} Expected number but received "1"`,
    ],
    [{ 'songs.2.rank': 0 }, `songs.2.rank: ${words}`],
    [{ 'songs.2.rank': 1.5 }, `songs.2.rank: ${words}`],
    [{ 'songs.2.year': 19 }, `songs.2.year: ${words}`],
    [
      { 'songs.2.story.sceneOrder': null },
      `songs.2.story.sceneOrder: ${words}`,
    ],
    [{ title: '' }, `title: ${notText}`],
    [{ title: ' ' }, `title: ${notText}`],
    [{ 'songs.2.artist': 'Ørsted ' }, `songs.2.artist: ${notText}`],
    [
      { 'songs.2.story.scene': 'One.\nTwo.' },
      `songs.2.story.scene: ${notText}`,
    ],
    [{ 'songs.2.slug': 'Ete' }, `songs.2.slug: ${notId}`],
    [
      { 'songs.2.story.vignette.id': '../ete' },
      `songs.2.story.vignette.id: ${notId}`,
    ],
    [{ 'ranking.covers.to': '2021-01' }, `ranking.covers.to: ${words}`],
    [{ 'parts.2.episodes': [] }, `parts.2.episodes: ${words}`],
    [{ 'parts.2.kind': 'special' }, `parts.2.kind: ${words}`],
    // A film by any other name could be a season’s, or an episode’s.
    [{ 'parts.2': { ...film, id: 's4' } }, `parts.2.id: ${words}`],
    [{ 'parts.2': { ...film, id: 4 } }, `parts.2.id: ${words}`],
    [{ 'parts.2': { ...film, episodes: [] } }, `parts.2.episodes: ${words}`],
    [{ 'songs.2.season': 'film' }, `songs.2.season: ${words}`],
    [
      { 'songs.2.story.contentNotes': ['fight', 'constructor'] },
      `songs.2.story.contentNotes.1: ${words}`,
    ],
    [
      { 'songs.2.story.placement.basis': 'guessed' },
      `songs.2.story.placement.basis: ${words} received "guessed"`,
    ],

    // Sources that are not a list of labels, perhaps with addresses.
    [
      { 'songs.2.story.sources': { label: 'Gazette' } },
      `songs.2.story.sources: ${words} Expected Array but received Object`,
    ],
    [
      { 'songs.2.story.sources': ['https://gazette.example/'] },
      `songs.2.story.sources.0: ${words}`,
    ],
    [
      { 'songs.2.story.sources': [{ url: 'https://gazette.example/' }] },
      `songs.2.story.sources.0.label: ${words}`,
    ],

    // Fields that contradict each other.
    [{ 'songs.2.rank': 4 }, 'songs.2.rank: 4 stands there twice'],
    [{ 'songs.2.rank': 7 }, 'songs.2.rank: 7 leaves a gap among 6 songs'],
    [{ 'songs.2.slug': 'song-9' }, 'songs.2.slug: song-9 stands there twice'],
    [{ 'parts.2.id': 1 }, 'parts.2.id: 1 stands there twice'],
    [
      { 'songs.2.story.characters': ['adam', 'adam'] },
      'songs.2.story.characters.1: “adam” stands there twice',
    ],
    [
      { 'songs.2.artist': '!!!' },
      'songs.2.artist: an address cannot tell “!!!” from “!!!”',
    ],
    [{ 'characters.3.id': 'zoe' }, 'characters.3.id: zoe stands there twice'],
    [
      { 'songs.2.story.inferred': ['tom'] },
      'songs.2.story.inferred.0: there is no character “tom”',
    ],
    [
      { 'songs.2.story.characters': ['adam', 'tom'] },
      'songs.2.story.characters.1: there is no character “tom”',
    ],
    [{ 'songs.2.episode': 9 }, 'songs.2.episode: there is no s1e9'],
    [{ 'songs.2.season': 3 }, 'songs.2.episode: there is no s3e2'],
    [{ 'songs.2.season': 9 }, 'songs.2.episode: there is no s9e2'],

    // Several faults.
    [
      { 'songs.5.slug': 'Above', title: 3, 'songs.2.rank': 0 },
      `title: ${words}`,
      `songs.2.rank: ${words}`,
      `songs.5.slug: ${notId}`,
    ],
    [
      {
        'songs.5.story.characters': ['tom', 'mei', 'tim'],
        'songs.2.slug': 'song-9',
        'songs.0.rank': 2,
      },
      'songs.1.rank: 2 stands there twice',
      'songs.2.slug: song-9 stands there twice',
      'songs.5.story.characters.0: there is no character “tom”',
      'songs.5.story.characters.2: there is no character “tim”',
    ],
  ])('%j → %s', (changes, ...faults) => {
    expectRefused(fileWith(changes), faults)
  })

  test.each([
    'http://gazette.example/',
    'https://user:secret@gazette.example/',
    'https://user@gazette.example/',
    'https://gazette.example:8080/',
    'https:gazette.example',
    'https://gazette.example/a b',
    'HTTPS://gazette.example/',
    ' https://gazette.example/',
    'javascript:alert(1)',
    'javascript://gazette.example/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
  ])('the address %s', (url) => {
    expectRefused(fileWith({ 'ranking.url': url }), [
      `ranking.url: ${notAddress}`,
    ])
    expectRefused(
      fileWith({ 'songs.2.story.sources': [{ label: 'G', url }] }),
      [`songs.2.story.sources.0.url: ${notAddress}`],
    )
  })

  test.each([
    '',
    ' ',
    '1Jt24MPLz6fGXSCTlXTjzF',
    'spotify:track:1Jt24MPLz6fGXSCTlXTjzF',
    'http://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzF',
    'https://open.spotify.com/album/1Jt24MPLz6fGXSCTlXTjzF',
    'https://open.spotify.com/intl-de/track/1Jt24MPLz6fGXSCTlXTjzF',
    'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjz',
    'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzFF',
    'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjz-',
    'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzF?si=tracking',
    'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzF\n',
    'https://open.spotify.com.evil.example/track/1Jt24MPLz6fGXSCTlXTjzF',
    'https://openXspotify.com/track/1Jt24MPLz6fGXSCTlXTjzF',
  ])('the track %j', (spotifyTrack) => {
    expectRefused(fileWith({ 'songs.2.spotifyTrack': spotifyTrack }), [
      `songs.2.spotifyTrack: ${notTrack}`,
    ])
  })
})

test('a song may have a track at Spotify', () => {
  const spotifyTrack = 'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzF'
  const { songs } = parseCountdown(
    fileWith({ 'songs.2.spotifyTrack': spotifyTrack }),
  )
  expect(songs[2]).toHaveProperty('spotifyTrack', spotifyTrack)
})

test('a prototype in the file reaches no other object', () => {
  expectRefused(fileWith({ ['__proto__']: { polluted: true } }), [
    `__proto__: ${words}`,
  ])
  expect({}).not.toHaveProperty('polluted')
})

function expectRefused(file: unknown, faults: readonly string[]) {
  const error = errorFor(file)
  expect(error).toBeInstanceOf(DataError)
  expect(error.file).toBe('data/countdown.json')
  expect(error.faults).toEqual(
    faults.map((fault) => {
      const pattern = fault.replace(/[.()[\]]/g, '\\$&').replace(words, '.+')
      return expect.stringMatching(new RegExp(`^${pattern}$`, 's')) as unknown
    }),
  )
  expect(error.message).toBe(
    ['data/countdown.json is broken:', ...error.faults].join('\n'),
  )
}

function errorFor(file: unknown) {
  try {
    parseCountdown(file)
  } catch (error) {
    return error as DataError
  }
  throw new Error('The file was taken as it is.')
}

/** The fixture, as JSON.parse reads it, with fields changed or taken out. */
function fileWith(changes: Record<string, unknown>) {
  const file = JSON.parse(text) as Record<string, unknown>
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    let at = file
    for (const key of keys) at = at[key] as Record<string, unknown>
    if (value === undefined) delete at[last]
    // Assigned, `__proto__` would not become a field as JSON.parse makes it.
    else
      Object.defineProperty(at, last, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      })
  }
  return file
}

function objectsIn(value: unknown, into = new Set<object>()) {
  if (typeof value === 'object' && value !== null) {
    into.add(value)
    for (const part of Object.values(value)) objectsIn(part, into)
  }
  return into
}
