/**
 * Somebody's own order of the songs, best first: each song's slug, once. There
 * are ten of them; nothing counts on it.
 */
export type TopTen = readonly string[]
