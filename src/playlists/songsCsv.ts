import { albumOf } from '../songs/albumOf.ts'
import { csv } from './csv.ts'
import type { Playlist } from './Playlist.ts'
import { searchedArtist } from '../listening/searchedArtist.ts'

/** A row for each song, with the columns that importers most often know. */
export function songsCsv({ songs }: Playlist): string {
  return csv([
    ['Title', 'Artist', 'Album', 'ISRC'],
    ...songs.map((song) => [
      song.title,
      searchedArtist(song),
      albumOf(song) ?? '',
      // Not known to us; importers then go by the names.
      '',
    ]),
  ])
}
