import { describe, expect, test } from 'vitest'
import { DataError } from '../../src/content/DataError.ts'
import { parseSoundtrack } from '../../src/content/parseSoundtrack.ts'
import { fixture } from '../songs/fixture.ts'

const story = {
  characters: [],
  contentNotes: [],
  placement: { basis: 'season-only' },
  sources: [{ label: 'Gazette' }],
}

const onPlaylist = { ...story, placement: { basis: 'playlist-only' } }

const film = {
  kind: 'film',
  id: 'film',
  title: 'The Lake',
  released: '2024-01-01',
} as const

/** As much as can be known of a song. */
const told = {
  slug: 'au-revoir',
  title: 'Au revoir',
  titleLanguage: 'fr',
  artist: 'Zahara, Ivo',
  formerArtistName: 'Smooth Zed',
  searchArtist: 'Zahara',
  year: 2021,
  release: 'Home Tapes',
  duration: 95,
  season: 2,
  episode: 1,
  spotifyTrack: 'https://open.spotify.com/track/7hjPM7rlZo3netjXWOZqcT',
  story: {
    sceneOrder: 3,
    characters: ['zoe', 'uma'],
    scene: 'Uma waves until the boat is out of sight.',
    contentNotes: ['fight'],
    placement: { basis: 'single-source', note: 'A letter says so.' },
    sources: [{ label: 'Letter', url: 'https://letters.example/1?page=2' }],
  },
}

/** As little. */
const untold = {
  slug: 'above',
  title: 'Above',
  artist: 'Ørsted',
  season: 1,
  story,
}

const uma = { id: 'uma', name: 'Uma Weir', shortName: 'Uma' }
const soundtrack = {
  version: 2,
  title: 'Every song of a made-up series',
  characters: [uma],
  songs: [told, untold],
}

test('a file without a fault comes back with the same words', () => {
  expect(parseSoundtrack(soundtrack, fixture)).toEqual(soundtrack)
})

test('a schema may be named', () => {
  const named = { $schema: './soundtrack.schema.json', ...soundtrack }
  expect(parseSoundtrack(named, fixture)).toEqual(named)
})

describe('a file is refused, all its faults named, that has', () => {
  test.each<[kind: string, file: unknown, ...fields: string[]]>([
    ['a number', 3, 'the file'],
    ['nothing', null, 'the file'],
    ['an empty object', {}, 'version', 'title', 'characters', 'songs'],
    ['another version', { ...soundtrack, version: 3 }, 'version'],
    ['seasons of its own', { ...soundtrack, parts: [] }, 'parts'],
  ])('%s in place of a soundtrack', (_, file, ...fields) => {
    expect(faultyFields(file)).toEqual(fields)
  })

  test.each<[song: Record<string, unknown>, ...fields: string[]]>([
    // What only a ranked song has.
    [{ rank: 11 }, 'rank'],
    [{ story: { ...story, reason: 'It is sad.' } }, 'story.reason'],
    [{ story: { ...story, vignette: {} } }, 'story.vignette'],
    [{ scene: 'Rain.' }, 'scene'],

    // Not known is left out, not said to be nothing.
    [{ year: null }, 'year'],
    [{ release: '' }, 'release'],
    [{ episode: 0 }, 'episode'],
    [{ duration: 0 }, 'duration'],
    [{ story: { ...story, scene: null } }, 'story.scene'],
    [
      { story: { ...story, placement: { basis: 'season-only', note: '' } } },
      'story.placement.note',
    ],

    // Known of every song.
    [{ season: undefined }, 'season'],
    [{ story: undefined }, 'story'],
    [{ story: { ...story, characters: undefined } }, 'story.characters'],
    [{ story: { ...story, sources: [] } }, 'story.sources'],
    [{ story: { ...story, placement: {} } }, 'story.placement.basis'],

    // A year’s source without a year.
    [{ yearSource: { label: 'A list' } }, 'yearSource'],

    // Another word than the vocabularies have.
    [{ titleLanguage: 'en' }, 'titleLanguage'],
    [{ titleLanguage: 'constructor' }, 'titleLanguage'],
    [
      { story: { ...story, placement: { basis: 'checked' } } },
      'story.placement.basis',
    ],
    [{ story: { ...story, contentNotes: ['rain'] } }, 'story.contentNotes.0'],

    // An address of another kind.
    [{ spotifyTrack: 'https://open.spotify.com/track/7hjPM7' }, 'spotifyTrack'],
    [
      { spotifyTrack: 'https://open.spotify.com/album/7hjPM7rlZo3netjXWOZqcT' },
      'spotifyTrack',
    ],
    [
      { spotifyTrack: 'http://open.spotify.com/track/7hjPM7rlZo3netjXWOZqcT' },
      'spotifyTrack',
    ],
    [{ spotifyTrack: 'javascript:alert(1)' }, 'spotifyTrack'],
    [
      {
        story: { ...story, sources: [{ label: 'G', url: 'http://g.example' }] },
      },
      'story.sources.0.url',
    ],

    // Several at once.
    [{ slug: 'Above', year: 19, tempo: 120 }, 'slug', 'year', 'tempo'],
  ])('a song with %j', (change, ...fields) => {
    expect(faultyFields(withSong(change))).toEqual(
      fields.map((field) => `songs.1.${field}`),
    )
  })

  test.each<[song: Record<string, unknown>, ...faults: string[]]>([
    // Next to the countdown.
    [{ slug: 'ete' }, 'songs.1.slug: ete stands there twice'],
    [
      { artist: 'Orsted' },
      'songs.1.artist: an address cannot tell “Orsted” from “Ørsted”',
    ],
    [{ season: 4 }, 'songs.1.season: there is no season 4'],
    [
      {
        season: 'film',
        story: { ...story, placement: { basis: 'confirmed' } },
      },
      'songs.1.season: there is no film',
    ],
    [
      {
        episode: 3,
        story: { ...story, placement: { basis: 'confirmed' } },
      },
      'songs.1.episode: there is no s1e3',
    ],
    [
      { story: { ...story, characters: ['uma', 'tom', 'uma'] } },
      'songs.1.story.characters.1: there is no character “tom”',
      'songs.1.story.characters.2: “uma” stands there twice',
    ],

    // Next to its own songs.
    [{ slug: 'au-revoir' }, 'songs.1.slug: au-revoir stands there twice'],
    [
      { artist: 'ZAHARA, IVO' },
      'songs.1.artist: an address cannot tell “ZAHARA” from “Zahara”',
      'songs.1.artist: an address cannot tell “IVO” from “Ivo”',
    ],
    [
      { artist: '!!!' },
      'songs.1.artist: an address cannot tell “!!!” from “!!!”',
    ],

    // Next to its own fields.
    [
      { episode: 2 },
      'songs.1.story.placement.basis: “season-only” and s1e2 do not go together',
    ],
    [
      { story: { ...story, placement: { basis: 'confirmed' } } },
      'songs.1.story.placement.basis: “confirmed” and s1 do not go together',
    ],
    [
      { story: { ...story, placement: { basis: 'playlist-only' } } },
      'songs.1.story.placement.basis: “playlist-only” and s1 do not go together',
      'songs.1.story.placement.basis: “playlist-only” is said of a film’s songs alone',
    ],
    [
      { story: { ...story, sceneOrder: 1 } },
      'songs.1.story.sceneOrder: there is no episode to have a place in',
    ],
  ])('a song with %j that does not go together', (change, ...faults) => {
    expect(faultsOf(withSong(change))).toEqual(faults)
  })

  test.each<[song: Record<string, unknown>, ...faults: string[]]>([
    [{}],
    // One day a source may say that it is heard there.
    [{ story: { ...story, placement: { basis: 'single-source' } } }],
    [
      { story },
      'songs.1.story.placement.basis: “season-only” and film do not go together',
    ],
    [{ episode: 1 }, 'songs.1.episode: a film has none'],
    [{ season: 'film-2' }, 'songs.1.season: there is no film-2'],
  ])('a song of the film with %j: %s', (change, ...faults) => {
    const parts = [...fixture.parts, film]
    const song = { ...untold, season: 'film', story: onPlaylist, ...change }
    const file = { ...soundtrack, songs: [told, song] }
    expect(errorFor(file, { ...fixture, parts })?.faults ?? []).toEqual(faults)
  })

  test('a character that the countdown has', () => {
    const characters = [uma, { ...uma, id: 'zoe' }]
    expect(faultsOf({ ...soundtrack, characters })).toEqual([
      'characters.1.id: zoe stands there twice',
    ])
  })
})

/** The soundtrack with another second song, as JSON.parse would read it. */
function withSong(change: Record<string, unknown>): unknown {
  const file = { ...soundtrack, songs: [told, { ...untold, ...change }] }
  return JSON.parse(JSON.stringify(file))
}

function faultyFields(file: unknown) {
  return faultsOf(file).map((fault) => /^[^:]+/.exec(fault)?.[0])
}

function faultsOf(file: unknown) {
  const error = errorFor(file)
  if (!error) throw new Error('The file was taken as it is.')
  expect(error).toBeInstanceOf(DataError)
  expect(error.file).toBe('data/soundtrack.json')
  return error.faults
}

function errorFor(file: unknown, countdown = fixture) {
  try {
    parseSoundtrack(file, countdown)
  } catch (error) {
    return error as DataError
  }
  return undefined
}
