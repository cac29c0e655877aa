/** The longest search there is, in UTF-16 units: room for any song's name. */
export const longestQuery = 80

/** What could not be decoded arrives as U+FFFD; no song is called that. */
export const unreadable = /[\uFFFD\p{Cc}\p{Cs}]/gu

/** A search as far as it can be read, and as long as a search may be. */
export function readableQuery(query: string): string {
  return (
    query
      .replace(unreadable, '')
      .slice(0, longestQuery)
      // Cutting may have halved a pair of surrogates.
      .replace(unreadable, '')
  )
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
