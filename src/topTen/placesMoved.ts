import type { TopTen } from './TopTen.ts'

/**
 * For each song of an order, how many places higher it stands than in another:
 * 2 for up two, -1 for down one, 0 for the same place.
 */
export function placesMoved(
  topTen: TopTen,
  other: TopTen,
): ReadonlyMap<string, number> {
  const places = new Map(other.map((slug, place) => [slug, place]))
  return new Map(
    topTen.map((slug, place) => [slug, (places.get(slug) ?? place) - place]),
  )
}
