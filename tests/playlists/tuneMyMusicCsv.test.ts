import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { albumOf } from '../../src/songs/albumOf.ts'
import { tuneMyMusicCsv } from '../../src/playlists/tuneMyMusicCsv.ts'
import { barelyKnown, hardPlaylist, plainSong } from './hardPlaylist.ts'

test('a row for each song, the playlist’s title in each', () => {
  expect(
    tuneMyMusicCsv({
      title: 'One, two',
      songs: [plainSong, { ...plainSong, searchArtist: 'Orsted' }],
    }),
  ).toBe(
    'Track name,Artist name,Album,Playlist name,Type,ISRC\r\n' +
      'Été,Ørsted,Home Tapes,"One, two",Playlist,\r\n' +
      'Été,Orsted,Home Tapes,"One, two",Playlist,\r\n',
  )
})

test('a reader of CSV finds hard names to the letter', () => {
  expect(parse(tuneMyMusicCsv(hardPlaylist), { columns: true })).toEqual(
    hardPlaylist.songs.map((song) => ({
      'Track name': song.title,
      'Artist name': song.artist,
      Album: albumOf(song) ?? '',
      'Playlist name': hardPlaylist.title,
      Type: 'Playlist',
      ISRC: '',
    })),
  )
})

test('an album that is not known is an empty field', () => {
  const rows = tuneMyMusicCsv({ title: 'One', songs: [barelyKnown] }).split(
    '\r\n',
  )
  expect(rows[1]).toBe('Above,Ørsted,,One,Playlist,')
})
