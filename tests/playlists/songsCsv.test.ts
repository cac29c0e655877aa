import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { albumOf } from '../../src/songs/albumOf.ts'
import { songsCsv } from '../../src/playlists/songsCsv.ts'
import { barelyKnown, hardPlaylist, plainSong } from './hardPlaylist.ts'

test('a row for each song below the columns’ names', () => {
  expect(
    songsCsv({
      title: 'One',
      songs: [plainSong, { ...plainSong, searchArtist: 'Orsted' }],
    }),
  ).toBe(
    'Title,Artist,Album,ISRC\r\n' +
      'Été,Ørsted,Home Tapes,\r\n' +
      'Été,Orsted,Home Tapes,\r\n',
  )
})

test('no songs are the columns’ names alone', () => {
  expect(songsCsv({ title: 'None', songs: [] })).toBe(
    'Title,Artist,Album,ISRC\r\n',
  )
})

test('a reader of CSV finds hard names to the letter', () => {
  expect(parse(songsCsv(hardPlaylist), { columns: true })).toEqual(
    hardPlaylist.songs.map((song) => ({
      Title: song.title,
      Artist: song.artist,
      Album: albumOf(song) ?? '',
      ISRC: '',
    })),
  )
})

test('an album that is not known is an empty field', () => {
  const rows = songsCsv({ title: 'One', songs: [barelyKnown] }).split('\r\n')
  expect(rows[1]).toBe('Above,Ørsted,,')
})
