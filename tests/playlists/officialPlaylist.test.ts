import { expect, test } from 'vitest'
import { officialPlaylist } from '../../src/playlists/officialPlaylist.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'

test('the official playlist is the one that the sources name', () => {
  const addresses = everyPublishedSong.songs
    .flatMap(({ story }) => story?.sources ?? [])
    .filter(({ label }) => label === 'Spotify’s Heartstopper Official Playlist')
    .map(({ url }) => url)
  expect([...new Set(addresses)]).toEqual([officialPlaylist])
})
