import { expect, test } from 'vitest'
import { numberedLines } from '../../src/playlists/numberedLines.ts'
import { topTenPlaylist } from '../../src/topTen/topTenPlaylist.ts'
import { fixture } from '../songs/fixture.ts'

test('the songs are numbered by the order, not by the ranking', () => {
  const playlist = topTenPlaylist(fixture.songs, ['song-9', 'above-you', 'ete'])
  expect(numberedLines(playlist)).toBe(`My Heartstopper top 3

1. Song 9 – Zahara
2. above you – Zahara
3. Été – Ørsted`)
})

test('it has the name that its owner gives it', () => {
  const { title } = topTenPlaylist(fixture.songs, ['ete'], 'Rainy days')
  expect(title).toBe('Rainy days')
})

test('a song that there is not is left out', () => {
  const { songs } = topTenPlaylist(fixture.songs, ['gone', 'ete', 'toString'])
  expect(songs.map(({ rank, slug }) => [rank, slug])).toEqual([[1, 'ete']])
})
