import { formatOrder, parseOrder, plain } from './orderCode.ts'
import { songCode } from './songCode.ts'
import type { TopTen } from './TopTen.ts'

/** With which version 1 begins, as it is kept on devices. */
const first = '1-'

/**
 * The order that this device holds, or nothing if it names no song. It never
 * fails, and any order has every song of the ranking once: what is not known is
 * passed over, and songs that are not named follow in the ranking's order.
 */
export function parseTopTen(text: string, ranking: TopTen): TopTen | undefined {
  const named = text.startsWith(first)
    ? songsOf(text.slice(first.length), ranking)
    : parseOrder(text, ranking)
  return named?.length ? [...new Set([...named, ...ranking])] : undefined
}

/** The text of an order, for this device and for links. */
export function formatTopTen(topTen: TopTen): string {
  return formatOrder(topTen)
}

/**
 * The order that somebody else wrote, or nothing where it may not be theirs: a
 * text of version 1 does not check itself, so it has to name every song once.
 */
export function parseSentTopTen(
  text: string,
  ranking: TopTen,
): TopTen | undefined {
  const code = plain(text)
  if (!code.startsWith('1')) return parseTopTen(code, ranking)
  const named = songsOf(code.slice(1), ranking)
  return code.length === 1 + 2 * named.length &&
    named.length === ranking.length &&
    new Set(named).size === ranking.length
    ? named
    : undefined
}

/** The songs that a text of version 1 names, of those that there are. */
function songsOf(text: string, ranking: TopTen): readonly string[] {
  const slugs = new Map(ranking.map((slug) => [songCode(slug), slug]))
  return (text.match(/../g) ?? []).flatMap((code) => slugs.get(code) ?? [])
}
