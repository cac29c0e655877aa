import type { Playlist, PlaylistSong } from '../playlists/Playlist.ts'
import { songsInOrder } from './songsInOrder.ts'
import type { TopTen } from './TopTen.ts'
import * as words from '../words/words.ts'

/** Somebody's own order as a list to be taken away, numbered by it. */
export function topTenPlaylist(
  songs: readonly PlaylistSong[],
  topTen: TopTen,
  name = '',
): Playlist {
  return {
    title: name || words.topTenTitle(topTen.length),
    songs: songsInOrder(songs, topTen).map((song, place) => ({
      ...song,
      rank: place + 1,
    })),
  }
}
