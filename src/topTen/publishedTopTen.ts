import type { RankedSong } from '../songs/Song.ts'
import type { TopTen } from './TopTen.ts'

/** The order of the ranking itself. */
export function publishedTopTen(
  songs: readonly Pick<RankedSong, 'rank' | 'slug'>[],
): TopTen {
  return songs.toSorted((a, b) => a.rank - b.rank).map(({ slug }) => slug)
}
