import type { TopTen } from './TopTen.ts'

/** How many places a song moved, or that only this order has it. */
export type Move = number | 'new'

/**
 * For each song of an order, how many places higher it stands than in another:
 * 2 for up two, -1 for down one, 0 for the same place.
 */
export function placesMoved(
  topTen: TopTen,
  other: TopTen,
): ReadonlyMap<string, Move> {
  const places = new Map(other.map((slug, place) => [slug, place]))
  return new Map(
    topTen.map((slug, place) => {
      const there = places.get(slug)
      return [slug, there === undefined ? 'new' : there - place]
    }),
  )
}
