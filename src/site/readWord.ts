import { tidyWord } from './tidyWord.ts'

type Read<T> = {
  /** The known word that was meant. */
  readonly word: T | undefined
  /** What could not be read, as it stands there; empty where all was. */
  readonly unread: string
}

/**
 * The known word that a value of an address was meant as, in small letters, and
 * apart from it what somebody wrote after it.
 */
export function readWord<T extends string>(
  value: string,
  known: readonly T[],
): Read<T> {
  const [first = '', more = ''] = tidyWord(value).split(/\s+(.*)/s)
  // Mail that is read as it was sent writes `=` as `=3D` (RFC 2045, 6.7).
  const said = first.toLowerCase()
  const word = known.find((one) => one === said || `3d${one}` === said)
  if (word !== undefined) return { word, unread: more }
  // Punctuation alone says nothing.
  return { word, unread: first && value.trim() }
}
