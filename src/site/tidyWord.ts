import { decoded } from './decoded.ts'
import { unseen } from './unseen.ts'

/**
 * A word of an address as it was meant: without what nobody sees, and without
 * the blanks and punctuation that it was given at either end. U+FFFD stays: it
 * is what could not be decoded.
 */
export function tidyWord(text: string): string {
  const [word = ''] =
    /[\p{L}\p{N}\uFFFD](?:.*[\p{L}\p{N}\uFFFD])?/su.exec(
      decoded(text).replace(unseen, ''),
    ) ?? []
  return word
}
