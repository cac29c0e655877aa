import { decoded } from '../site/decoded.ts'
import { readSearch } from '../site/readSearch.ts'
import { formatTopTen, parseSentTopTen } from './parseTopTen.ts'
import type { TopTen } from './TopTen.ts'

const parameter = 'order'

/** The order that an address's search part asks for, if it can be read. */
export function linkedTopTen(
  search: string,
  ranking: TopTen,
): TopTen | 'unreadable' | undefined {
  const texts = readSearch(search).getAll(parameter)
  if (texts.length === 0) return undefined
  const read = texts
    .flatMap(beginnings)
    .map((text) => parseSentTopTen(text, ranking))
  return read.find((topTen) => topTen !== undefined) ?? 'unreadable'
}

/** The search part with this order in it, or with none, and the rest kept. */
export function linkTopTen(search: string, topTen: TopTen | undefined): string {
  const parameters = readSearch(search)
  if (topTen) parameters.set(parameter, formatTopTen(topTen))
  else parameters.delete(parameter)
  const text = parameters.toString()
  return text && `?${text}`
}

/** A text, and all that is left of it without the last words, which may be a chat's. */
function beginnings(text: string): readonly string[] {
  const words = decoded(text).trim().split(/\s+/).slice(0, mostWords)
  return words.map((_, at) => words.slice(0, words.length - at).join(''))
}

/** Of a code that came in pieces, and of what somebody wrote after it. */
const mostWords = 60
