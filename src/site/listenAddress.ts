import type { Song } from '../songs/Song.ts'
import { songPath } from './songPath.ts'

/** Where all the ways to hear a song stand: in that part of its own page. */
export function listenAddress(song: Pick<Song, 'slug'>): string {
  return `${songPath(song)}#listen`
}
