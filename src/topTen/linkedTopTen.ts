import { formatTopTen, parseTopTen } from './parseTopTen.ts'
import type { TopTen } from './TopTen.ts'

const parameter = 'order'

/** The order that an address's search part asks for, if it can be read. */
export function linkedTopTen(
  search: string,
  ranking: TopTen,
): TopTen | 'unreadable' | undefined {
  const text = new URLSearchParams(search).get(parameter)
  if (text === null) return undefined
  return parseTopTen(text, ranking) ?? 'unreadable'
}

/** The search part with this order in it, or with none, and the rest kept. */
export function linkTopTen(search: string, topTen: TopTen | undefined): string {
  const parameters = new URLSearchParams(search)
  if (topTen) parameters.set(parameter, formatTopTen(topTen))
  else parameters.delete(parameter)
  const text = parameters.toString()
  return text && `?${text}`
}
