import { decoded } from '../site/decoded.ts'
import { unseen } from '../site/unseen.ts'

/** The longest search there is, in UTF-16 units: room for any song's name. */
export const longestQuery = 80

/** What could not be decoded arrives as U+FFFD; no song is called that. */
export const unreadable = /[\uFFFD\p{Cs}]/gu

/** But these make one letter or emoji of several. */
const joining = /^[\u200C\u200D\p{M}]+$/u

/** A search as far as it can be read, and as long as a search may be. */
export function readableQuery(query: string): string {
  // Cutting may halve a pair of surrogates, or end in what is not seen.
  return tidied(tidied(query).slice(0, longestQuery))
}

/**
 * What is not seen is nothing at the ends, and a blank between words; what is
 * encoded for an address is what it stands for.
 */
function tidied(query: string): string {
  const text = decoded(query).replace(unreadable, '')
  const next = text.replace(unseen, (run, at: number) => {
    if (at === 0 || at + run.length === text.length) return ''
    return joining.test(run) ? run : ' '
  })
  return next === query ? query : tidied(next)
}

/** The same as an address spells it. */
export function encodeQuery(query: string): string {
  return (
    encodeURIComponent(readableQuery(query))
      .replaceAll('%20', '+')
      // As browsers write it: else the address would not be tidy to them.
      .replaceAll("'", '%27')
  )
}
