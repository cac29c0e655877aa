import { expect, test } from 'vitest'
import { youtubeLinks } from '../../src/playlists/youtubeLinks.ts'
import { hardPlaylist, plainSong } from './hardPlaylist.ts'

test('each song has its own number, and the address that searches for it', () => {
  expect(
    youtubeLinks({
      title: 'Two',
      songs: [
        { ...plainSong, rank: 10, searchArtist: 'Orsted' },
        { ...plainSong, rank: 2, title: 'Two\nlines' },
      ],
    }),
  ).toBe(`10. Été – Ørsted
https://www.youtube.com/results?search_query=%C3%89t%C3%A9%20Orsted

2. Two lines – Ørsted
https://www.youtube.com/results?search_query=Two%20lines%20%C3%98rsted`)
})

test('hard names have addresses that a browser reads as they are written', () => {
  const links = youtubeLinks(hardPlaylist).match(/^https.*$/gm) ?? []
  expect(links).toHaveLength(hardPlaylist.songs.length)
  for (const link of links) expect(new URL(link).href).toBe(link)
})
