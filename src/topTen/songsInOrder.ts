import type { TopTen } from './TopTen.ts'

/** The songs as an order has them; one that there is not is left out. */
export function songsInOrder<T extends { readonly slug: string }>(
  songs: readonly T[],
  topTen: TopTen,
): readonly T[] {
  const known = new Map(songs.map((song) => [song.slug, song]))
  return topTen.flatMap((slug) => known.get(slug) ?? [])
}
