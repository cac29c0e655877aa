import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Playlist } from '../../src/playlists/Playlist.ts'
import { albumOf } from '../../src/songs/albumOf.ts'
import { xspf } from '../../src/playlists/xspf.ts'
import { anyPlaylist } from './anyPlaylist.ts'
import { barelyKnown, hardPlaylist, plainSong } from './hardPlaylist.ts'
import { readXml } from './readXml.ts'

const namespace = 'http://xspf.org/ns/0/'

test('is what a person would write by hand', () => {
  expect(xspf({ title: 'One & only', songs: [plainSong] })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<playlist version="1" xmlns="http://xspf.org/ns/0/">
  <title>One &amp; only</title>
  <trackList>
    <track>
      <title>Été</title>
      <creator>Ørsted</creator>
      <album>Home Tapes</album>
      <duration>180000</duration>
    </track>
  </trackList>
</playlist>
`,
  )
})

test('names the artist as services do', () => {
  const { tracks } = read({
    title: 'One',
    songs: [{ ...plainSong, searchArtist: 'Orsted' }],
  })
  expect(tracks[0]).toHaveProperty('creator', 'Orsted')
})

test('what is not known of a song has no element', () => {
  expect(xspf({ title: 'One', songs: [barelyKnown] })).toContain(
    `    <track>
      <title>Above</title>
      <creator>Ørsted</creator>
    </track>
`,
  )
})

describe('read by a parser of XML', () => {
  test('hard names come back to the letter, in order', () => {
    expect(read(hardPlaylist)).toEqual({
      title: hardPlaylist.title,
      tracks: hardPlaylist.songs.map((song) => ({
        title: song.title,
        creator: song.artist,
        album: albumOf(song),
        duration: String(song.duration * 1000),
      })),
    })
  })

  test('no songs are an empty list', () => {
    expect(read({ title: 'None', songs: [] }).tracks).toEqual([])
  })

  test('whatever the names, it is XSPF', () => {
    fc.assert(
      fc.property(anyPlaylist, (playlist) => {
        const { tracks } = read(playlist)
        expect(tracks.map(({ duration }) => Number(duration) / 1000)).toEqual(
          playlist.songs.map(({ duration }) => duration),
        )
      }),
    )
  })
})

/** Holds the file to the format (https://www.xspf.org/spec) on the way. */
function read(playlist: Playlist) {
  const root = readXml(xspf(playlist))
  expect(root).toMatchObject({ name: 'playlist', namespace })
  expect(root.attributes).toEqual({ version: '1', xmlns: namespace })
  expect(root.children.map(({ name }) => name)).toEqual(['title', 'trackList'])
  const [title, list] = root.children
  return {
    title: title?.text,
    tracks: (list?.children ?? []).map((track) => {
      expect(track).toMatchObject({ name: 'track', namespace, attributes: {} })
      for (const child of track.children)
        expect(child).toMatchObject({ namespace, attributes: {}, children: [] })
      const said = track.children.map(({ name, text }) => [name, text] as const)
      expect(said.map(([name]) => name)).toEqual([
        'title',
        'creator',
        // A single is not said to be on an album of its name.
        ...(said.length > 3 ? ['album'] : []),
        'duration',
      ])
      // xsd:nonNegativeInteger
      expect(track.children.at(-1)?.text).toMatch(/^\d+$/)
      return Object.fromEntries(said)
    }),
  }
}
