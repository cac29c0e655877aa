import { readSearch } from '../site/readSearch.ts'
import { encodeQuery, readableQuery } from './readableQuery.ts'

/** The search of an address, whichever list it is of: `''` where there is none. */
export function readQuery(search: string): string {
  return readableQuery(readSearch(search).get('q') ?? '')
}

/**
 * An address's search part with another search in it, all else as it was and in
 * the order in which `formatView` writes.
 */
export function writeQuery(search: string, query: string): string {
  const parts = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !/^q(?:=|$)/.test(part))
  const text = encodeQuery(query)
  const after = parts.findIndex((part) => /^(?:sort|service)=/.test(part))
  if (text !== '')
    parts.splice(after === -1 ? parts.length : after, 0, `q=${text}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
