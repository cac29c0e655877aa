import { mostSongs } from './mostSongs.ts'
import type { TopTen } from './TopTen.ts'

/**
 * The order without a song that is in it, or with one at the end that is not;
 * the same order if there is no room.
 */
export function toggleSong(topTen: TopTen, slug: string): TopTen {
  if (topTen.includes(slug)) return topTen.filter((other) => other !== slug)
  return topTen.length < mostSongs ? [...topTen, slug] : topTen
}
