import type { TopTen } from './TopTen.ts'

/**
 * The order with one song at another place, counted from 1; a place beyond
 * either end means that end. The same order if there is no such song or place.
 */
export function moveSong(topTen: TopTen, slug: string, place: number): TopTen {
  const from = topTen.indexOf(slug)
  const to = Math.min(Math.max(place, 1), topTen.length) - 1
  if (from === -1 || from === to || !Number.isInteger(place)) return topTen
  return topTen.toSpliced(from, 1).toSpliced(to, 0, slug)
}
