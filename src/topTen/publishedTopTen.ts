import type { Song } from '../songs/Song.ts'
import type { TopTen } from './TopTen.ts'

/** The order of the ranking itself, of songs that have those of it among them. */
export function publishedTopTen(
  songs: readonly Pick<Song, 'rank' | 'slug'>[],
): TopTen {
  return songs
    .flatMap(({ rank, slug }) => (rank === undefined ? [] : [{ rank, slug }]))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ slug }) => slug)
}
