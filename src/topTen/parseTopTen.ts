import { songCode } from './songCode.ts'
import type { TopTen } from './TopTen.ts'

/** The version of the format, with which an order's text begins. */
const version = '1-'

/**
 * The order that a link or this device holds, or nothing if it names no song.
 * It never fails, and any order has every song of the ranking once: what is not
 * known is passed over, and songs that are not named follow in the ranking's
 * order.
 */
export function parseTopTen(text: string, ranking: TopTen): TopTen | undefined {
  const slugs = new Map(ranking.map((slug) => [songCode(slug), slug]))
  const codes = text.startsWith(version)
    ? (text.slice(version.length).match(/../g) ?? [])
    : []
  const named = codes.flatMap((code) => slugs.get(code) ?? [])
  return named.length > 0 ? [...new Set([...named, ...ranking])] : undefined
}

/** The shortest text that `parseTopTen` reads back as this order. */
export function formatTopTen(topTen: TopTen): string {
  return version + topTen.map(songCode).join('')
}
