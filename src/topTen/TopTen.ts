/**
 * Somebody's own order of songs, best first: each song's slug, once. It may be
 * of any songs, of `mostSongs` at the most, and of none.
 */
export type TopTen = readonly string[]
