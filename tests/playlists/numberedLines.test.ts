import { expect, test } from 'vitest'
import { numberedLines } from '../../src/playlists/numberedLines.ts'
import { barelyKnown, plainSong } from './hardPlaylist.ts'

test('the list has its title, and each song its rank and printed artist', () => {
  expect(
    numberedLines({
      title: 'Two of them',
      songs: [
        { ...plainSong, rank: 10, searchArtist: 'Orsted' },
        { ...plainSong, rank: 2, title: 'Two\nlines' },
      ],
    }),
  ).toBe('Two of them\n\n10. Été – Ørsted\n2. Two lines – Ørsted')
})

test('where not every song has a rank, each has its place', () => {
  expect(
    numberedLines({ title: 'Two of them', songs: [barelyKnown, plainSong] }),
  ).toBe('Two of them\n\n1. Above – Ørsted\n2. Été – Ørsted')
})
