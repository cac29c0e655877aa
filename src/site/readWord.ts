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
  const word = known.find((one) => one === first.toLowerCase())
  if (word !== undefined) return { word, unread: more }
  // Punctuation alone says nothing.
  return { word, unread: first && value.trim() }
}
