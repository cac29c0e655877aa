import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { songLines } from '../../src/playlists/songLines.ts'
import { anyPlaylist } from './anyPlaylist.ts'
import { plainSong } from './hardPlaylist.ts'

test('each song is a line, as importers split it', () => {
  expect(
    songLines({
      title: 'Two',
      songs: [
        plainSong,
        { ...plainSong, title: 'Don’t Stop', searchArtist: 'Orsted' },
      ],
    }),
  ).toBe('Ørsted - Été\nOrsted - Don’t Stop')
})

test('no songs, no text', () => {
  expect(songLines({ title: 'None', songs: [] })).toBe('')
})

test('whatever the names, there are as many lines as songs', () => {
  fc.assert(
    fc.property(anyPlaylist, (playlist) => {
      const text = songLines(playlist)
      expect(text.isWellFormed()).toBe(true)
      expect(text === '' ? [] : text.split(/[\r\n\u2028\u2029]/)).toHaveLength(
        playlist.songs.length,
      )
    }),
  )
})
