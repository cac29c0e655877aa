import type { TopTen } from './TopTen.ts'

type Agreement = {
  /** How many songs both orders have, and how many at the same place. */
  readonly shared: number
  readonly samePlace: number
  /** Pairs of those songs of which both orders put the same one first. */
  readonly agreed: number
  readonly pairs: number
  /** From 1 for the same order down to 0 for one turned round. */
  readonly share: number
}

/**
 * How alike two orders are: of the songs that both have, the share of pairs in
 * the same order. Kendall's rank correlation says the same from 1 down to -1
 * (M. G. Kendall, “A New Measure of Rank Correlation”, Biometrika 30, 1938).
 * No order has ties. With less than two songs there is nothing to disagree on.
 */
export function comparePairs(topTen: TopTen, other: TopTen): Agreement {
  const places = topTen
    .map((slug) => other.indexOf(slug))
    .filter((place) => place !== -1)
  const samePlace = topTen.filter((slug, place) => other[place] === slug)
  const agreed = places.flatMap((place, at) =>
    places.slice(at).filter((later) => later > place),
  ).length
  const pairs = (places.length ** 2 - places.length) / 2
  return {
    shared: places.length,
    samePlace: samePlace.length,
    agreed,
    pairs,
    share: pairs === 0 ? 1 : agreed / pairs,
  }
}
