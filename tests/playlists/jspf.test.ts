import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { albumOf } from '../../src/songs/albumOf.ts'
import { jspf } from '../../src/playlists/jspf.ts'
import { anyPlaylist } from './anyPlaylist.ts'
import { barelyKnown, hardPlaylist, plainSong } from './hardPlaylist.ts'
import { published } from '../songs/published.ts'
import * as words from '../../src/words/words.ts'

test('is what a person would write by hand', () => {
  expect(jspf({ title: 'One', songs: [plainSong] })).toBe(`{
  "playlist": {
    "title": "One",
    "track": [
      {
        "title": "Été",
        "creator": "Ørsted",
        "album": "Home Tapes",
        "duration": 180000
      }
    ]
  }
}
`)
})

test('names the artist as services do', () => {
  const [song] = read(
    jspf({
      title: 'One',
      songs: [{ ...plainSong, searchArtist: 'Orsted' }],
    }),
  ).playlist.track
  expect(song).toHaveProperty('creator', 'Orsted')
})

/** The format as https://xspf.org/jspf sets it out, whole. */
const relations = v.array(v.record(v.string(), v.string()))
const extension = v.record(v.string(), v.array(v.unknown()))
const uri = v.pipe(v.string(), v.url())
const number = v.pipe(v.number(), v.integer(), v.minValue(0))
const about = {
  title: v.optional(v.string()),
  creator: v.optional(v.string()),
  annotation: v.optional(v.string()),
  info: v.optional(uri),
  image: v.optional(uri),
  link: v.optional(relations),
  meta: v.optional(relations),
  extension: v.optional(extension),
}
const jspfSchema = v.strictObject({
  playlist: v.strictObject({
    ...about,
    location: v.optional(uri),
    identifier: v.optional(uri),
    date: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    license: v.optional(uri),
    attribution: v.optional(relations),
    track: v.array(
      v.strictObject({
        ...about,
        location: v.optional(v.array(uri)),
        identifier: v.optional(v.array(uri)),
        album: v.optional(v.string()),
        trackNum: v.optional(number),
        duration: v.optional(number),
      }),
    ),
  }),
})

function read(text: string) {
  return v.parse(jspfSchema, JSON.parse(text))
}

describe('by the rules of the format', () => {
  test('what is not known of a song is left out', () => {
    const { playlist } = read(jspf({ title: 'One', songs: [barelyKnown] }))
    expect(playlist.track).toEqual([{ title: 'Above', creator: 'Ørsted' }])
  })

  test('hard names come back to the letter, in order', () => {
    expect(read(jspf(hardPlaylist)).playlist).toEqual({
      title: hardPlaylist.title,
      track: hardPlaylist.songs.map((song) => ({
        title: song.title,
        creator: song.artist,
        album: albumOf(song),
        duration: song.duration * 1000,
      })),
    })
  })

  test('whatever the names, it is JSPF, and well formed', () => {
    fc.assert(
      fc.property(anyPlaylist, (playlist) => {
        const text = jspf(playlist)
        const { title, track } = read(text).playlist
        expect(title).toBe(playlist.title.toWellFormed())
        expect(track.map((song) => song.title)).toEqual(
          playlist.songs.map((song) => song.title.toWellFormed()),
        )
        expect(text).not.toMatch(/\\ud[89a-f]/i)
      }),
    )
  })
})

/**
 * What ListenBrainz asks of a playlist before it takes it: `validate_playlist`
 * in `webserver/views/playlist_api.py` of metabrainz/listenbrainz-server.
 */
function listenBrainzFaults({ playlist }: ReturnType<typeof read>) {
  const recording = /^https:\/\/musicbrainz\.org\/recording\/[0-9a-f-]{36}$/
  return [
    ...(playlist.title ? [] : ['no title']),
    ...playlist.track.flatMap(({ identifier = [] }) =>
      identifier.some((one) => recording.test(one)) ? [] : ['no recording'],
    ),
  ]
}

test('ListenBrainz would refuse every song, and the menu promises nothing of it', () => {
  const faults = listenBrainzFaults(read(jspf(published)))
  expect(faults).toEqual(published.songs.map(() => 'no recording'))
  expect(JSON.stringify(words.formatUses)).not.toContain('ListenBrainz')
})
