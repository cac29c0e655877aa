import { albumOf } from '../songs/albumOf.ts'
import { csv } from './csv.ts'
import type { Playlist } from './Playlist.ts'
import { searchedArtist } from '../listening/searchedArtist.ts'

/** A row for each song, with the columns of TuneMyMusic's own exports. */
export function tuneMyMusicCsv({ title, songs }: Playlist): string {
  return csv([
    ['Track name', 'Artist name', 'Album', 'Playlist name', 'Type', 'ISRC'],
    ...songs.map((song) => [
      song.title,
      searchedArtist(song),
      albumOf(song) ?? '',
      title,
      'Playlist',
      // Not known to us; importers then go by the names.
      '',
    ]),
  ])
}
