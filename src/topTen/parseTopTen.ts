import { mostSongs } from './mostSongs.ts'
import { parseOrder, plain } from './orderCode.ts'
import { songCode } from './songCode.ts'
import { slugPattern } from '../songs/slugPattern.ts'
import type { TopTen } from './TopTen.ts'

/** With which version 1 begins, as it is kept on devices. */
const first = '1-'
/** And version 3: the slugs follow, each after a blank. */
const third = '3'

/**
 * The order that this device holds, or nothing if it names no song. It never
 * fails. Version 3 may name any songs, and none: which of them there are, only
 * who has all songs can say. Versions 1 and 2 were of the ranking's songs: what
 * is not known is passed over, and in version 1 songs that are not named follow
 * in the ranking's order.
 */
export function parseTopTen(text: string, ranking: TopTen): TopTen | undefined {
  const [version, ...slugs] = text.split(' ')
  if (version === third)
    return [...new Set(slugs.filter((one) => slugPattern.test(one)))].slice(
      0,
      mostSongs,
    )
  if (!text.startsWith(first)) return parseOrder(text, ranking)
  const named = songsOf(text.slice(first.length), ranking)
  return named.length > 0 ? [...new Set([...named, ...ranking])] : undefined
}

/** The text of an order for this device. A link's is `formatOrder`'s. */
export function formatTopTen(topTen: TopTen): string {
  return [third, ...topTen].join(' ')
}

/**
 * The order that somebody else wrote, or nothing where it may not be theirs: a
 * text of version 1 does not check itself, so it has to name every song of the
 * ranking once. `slugs` are those of all songs.
 */
export function parseSentTopTen(
  text: string,
  ranking: TopTen,
  slugs: TopTen,
): TopTen | undefined {
  const code = plain(text)
  if (!code.startsWith('1')) return parseOrder(code, slugs)
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
