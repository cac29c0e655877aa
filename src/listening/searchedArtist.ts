import type { Song } from '../songs/Song.ts'

/** The artist as services list the song, where that is not as we print it. */
export function searchedArtist(
  song: Pick<Song, 'artist' | 'searchArtist'>,
): string {
  return song.searchArtist ?? song.artist
}
