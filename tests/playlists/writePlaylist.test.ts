import { describe, expect, test } from 'vitest'
import { countLeftOut } from '../../src/playlists/countLeftOut.ts'
import {
  playlistFormats,
  type PlaylistFormatId,
} from '../../src/playlists/playlistFormats.ts'
import { playlistGoals } from '../../src/playlists/playlistGoals.ts'
import { viewPlaylist } from '../../src/playlists/viewPlaylist.ts'
import { defaultView } from '../../src/lists/View.ts'
import { writePlaylist } from '../../src/playlists/writePlaylist.ts'
import { hardPlaylist, plainSong } from './hardPlaylist.ts'
import { published, publishedCountdown } from '../songs/published.ts'
import * as words from '../../src/words/words.ts'

const ids = Object.keys(playlistFormats) as PlaylistFormatId[]
const files: Readonly<
  Record<PlaylistFormatId, [fileName: string, mediaType: string]>
> = {
  text: ['my-list-artist-title.txt', 'text/plain;charset=utf-8'],
  numbered: ['my-list-numbered.txt', 'text/plain;charset=utf-8'],
  spotify: ['my-list-spotify-tracks.txt', 'text/plain;charset=utf-8'],
  youtube: ['my-list-youtube-links.txt', 'text/plain;charset=utf-8'],
  tuneMyMusic: ['my-list-tunemymusic.csv', 'text/csv;charset=utf-8'],
  csv: ['my-list-importers.csv', 'text/csv;charset=utf-8'],
  spreadsheet: ['my-list-spreadsheet.csv', 'text/csv;charset=utf-8'],
  xspf: ['my-list.xspf', 'application/xspf+xml'],
  jspf: ['my-list.jspf', 'application/json'],
  json: ['my-list.json', 'application/json'],
}
const track = 'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzF'
const spoilers = publishedCountdown.songs.flatMap(({ story }) => [
  story.scene,
  story.reason,
  story.vignette.alt,
  story.placement.note,
  ...story.sources.map(({ label }) => label),
])

describe.each(ids)('%s', (id) => {
  test('is a file of its kind, named for the list and the format', () => {
    const [fileName, mediaType] = files[id]
    expect(writePlaylist(id, { title: 'My list', songs: [] })).toMatchObject({
      fileName,
      mediaType,
    })
  })

  test('names every song in the list’s order, or says how many it lacks', () => {
    const { songs } = viewPlaylist(published, defaultView)
    const { text } = writePlaylist(id, { title: 'Ten', songs })
    const places = songs.map((song) =>
      text.search(
        RegExp(
          id === 'spotify' ? (song.spotifyTrack ?? '') : `\\b${song.title}\\b`,
        ),
      ),
    )
    expect(countLeftOut(id, { title: 'Ten', songs })).toBe(0)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('gives nothing of the story away', () => {
    const { text } = writePlaylist(id, viewPlaylist(published, defaultView))
    expect(spoilers.filter((spoiler) => text.includes(spoiler))).toEqual([])
    expect(text).not.toMatch(/Nick|Charlie|story|scene|reason|vignette/)
  })

  test('is well formed', () => {
    const { text } = writePlaylist(id, hardPlaylist)
    expect(text.isWellFormed()).toBe(true)
  })

  test('says its use in a line', () => {
    expect(words.formatNames[id].length).toBeLessThan(24)
    expect(words.formatUses[id]).toMatch(/^[A-Z].{20,70}\.$/)
  })
})

test('no two formats have a file of one name, however long the title', () => {
  const title = 'Ever so long '.repeat(20)
  const names = ids.map(
    (id) => writePlaylist(id, { title, songs: [] }).fileName,
  )
  expect(new Set(names).size).toBe(ids.length)
})

test('every goal has a format that gets there, and every format a goal', () => {
  const goals: readonly (readonly PlaylistFormatId[])[] =
    Object.values(playlistGoals)
  expect(goals.filter(({ length }) => length === 0)).toEqual([])
  expect(new Set(goals.flat())).toEqual(new Set(ids))
})

test('tracks for Spotify are addresses alone, of the songs that have one', () => {
  const songs = [
    plainSong,
    { ...plainSong, spotifyTrack: track },
    plainSong,
    { ...plainSong, spotifyTrack: `${track.slice(0, -1)}0` },
  ]
  const four = { title: 'Four', songs }
  expect(writePlaylist('spotify', four).text).toBe(
    `${track}\n${track.slice(0, -1)}0`,
  )
  expect(ids.map((id) => countLeftOut(id, four))).toEqual(
    ids.map((id) => (id === 'spotify' ? 2 : 0)),
  )
})

test('no other format has a track’s address', () => {
  const songs = [{ ...plainSong, spotifyTrack: track }]
  expect(
    ids.filter((id) =>
      writePlaylist(id, { title: 'One', songs }).text.includes('spotify'),
    ),
  ).toEqual(['spotify'])
})
