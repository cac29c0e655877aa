import { oneLine } from './oneLine.ts'
import type { Playlist } from './Playlist.ts'
import { searchedArtist } from '../listening/searchedArtist.ts'

/** `Artist - Title`, a line each, as importers of pasted text read it. */
export function songLines({ songs }: Playlist): string {
  return songs
    .map((song) => oneLine(`${searchedArtist(song)} - ${song.title}`))
    .join('\n')
}
