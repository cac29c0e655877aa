import type { Song } from '../songs/Song.ts'
import { songAddress } from './songAddress.ts'

/**
 * Where all the ways to hear a song stand, below the site's address: in that
 * part of its page, or at its row of the soundtrack if it has none.
 */
export function listenAddress(song: Pick<Song, 'slug' | 'rank'>): string {
  return song.rank ? `${songAddress(song)}#listen` : songAddress(song)
}
