import { decoded } from '../site/decoded.ts'
import { readSearch } from '../site/readSearch.ts'
import { formatOrder, namesOthers } from './orderCode.ts'
import { parseSentTopTen } from './parseTopTen.ts'
import { tidyName } from './tidyName.ts'
import type { TopTen } from './TopTen.ts'

const order = 'order'
const name = 'name'

/**
 * The order that an address's search part asks for, if it can be read. `slugs`
 * are those of all songs, or of the ranking's as long as no others are needed.
 */
export function linkedTopTen(
  search: string,
  ranking: TopTen,
  slugs: TopTen,
): TopTen | 'unreadable' | undefined {
  const texts = readSearch(search).getAll(order)
  if (texts.length === 0) return undefined
  const read = texts
    .flatMap(beginnings)
    .map((text) => parseSentTopTen(text, ranking, slugs))
  return read.find((topTen) => topTen !== undefined) ?? 'unreadable'
}

/** Whether an address's order has songs in it besides those of the ranking. */
export function linksOthers(search: string, ranking: TopTen): boolean {
  return readSearch(search)
    .getAll(order)
    .flatMap(beginnings)
    .some((text) => namesOthers(text, ranking))
}

/** What somebody else called the order in an address; '' if nothing. */
export function linkedName(search: string): string {
  const asked = readSearch(search)
  const text = decoded(asked.get(name) ?? '')
  return tidyName(
    quoted.test(asked.get(order) ?? '') ? text.replace(/^3D/i, '') : text,
  )
}

/**
 * The search part with this order in it, and what it is called, or with none,
 * and the rest kept.
 */
export function linkTopTen(
  search: string,
  topTen: TopTen | undefined,
  called = '',
): string {
  const parameters = readSearch(search)
  parameters.delete(name)
  if (topTen) parameters.set(order, formatOrder(topTen))
  else parameters.delete(order)
  if (topTen && called) parameters.set(name, called)
  const text = parameters.toString()
  return text && `?${text}`
}

/** A text, and all that is left of it without the last words, which may be a chat's. */
function beginnings(text: string): readonly string[] {
  const words = decoded(text)
    .trim()
    .replace(quoted, '')
    .split(/\s+/)
    .slice(0, mostWords)
  return words.map((_, at) => words.slice(0, words.length - at).join(''))
}

/** `=3D` is `=` in mail that is read as it was sent (RFC 2045, 6.7). */
const quoted = /^3D(?=\d)/i

/** Of a code that came in pieces, and of what somebody wrote after it. */
const mostWords = 60
