import { mostSongs } from './mostSongs.ts'
import type { Song } from '../songs/Song.ts'

/** Whether a song is in an own order, could be, or finds no room there. */
export type Standing = 'in' | 'out' | 'full'

/**
 * What a text that the device keeps says of a song, without the other songs.
 * Versions before 3 were of all the countdown's songs and of no others.
 */
export function keptStanding(
  { slug, rank }: Pick<Song, 'slug' | 'rank'>,
  text = '',
): Standing {
  const [version, ...slugs] = text.split(' ')
  if (version !== '3') return text && rank ? 'in' : 'out'
  if (slugs.includes(slug)) return 'in'
  return slugs.length < mostSongs ? 'out' : 'full'
}
