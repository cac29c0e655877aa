import type { TopTen } from './TopTen.ts'

export type Agreement = {
  /** Pairs of songs of which both orders put the same one first. */
  readonly agreed: number
  readonly pairs: number
  /** From 1 for the same order down to -1 for one turned round. */
  readonly tau: number
}

/**
 * How alike two orders of the same songs are, by Kendall's rank correlation:
 * the pairs in the same order less the others, as a share of all pairs
 * (M. G. Kendall, “A New Measure of Rank Correlation”, Biometrika 30, 1938).
 * No order has ties. With less than two songs there is nothing to disagree on.
 */
export function kendallTau(topTen: TopTen, other: TopTen): Agreement {
  const places = topTen.map((slug) => other.indexOf(slug))
  const agreed = places.flatMap((place, at) =>
    places.slice(at).filter((later) => later > place),
  ).length
  const pairs = (places.length * (places.length - 1)) / 2
  return {
    agreed,
    pairs,
    tau: pairs === 0 ? 1 : (2 * agreed - pairs) / pairs,
  }
}
