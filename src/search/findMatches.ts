import { words } from './words.ts'

export type Stretch = { readonly text: string; readonly marked: boolean }

/**
 * A text cut into stretches that answer a search and stretches that do not.
 * Joined again they are the text, letter for letter.
 */
export function findMatches(
  text: string,
  terms: ReadonlySet<string>,
): readonly Stretch[] {
  const stretches = text
    .split(/((?:[\p{L}\p{N}\p{M}]|(?<=\p{L})['’ʼ](?=\p{L}))+)/u)
    .filter((stretch) => stretch !== '')
    .map((stretch) => ({
      text: stretch,
      marked: words(stretch).some((word) => terms.has(word)),
    }))
  // “URSOPRETTY” answers with the whole name, and with no word of it alone.
  const joined = words(text).join('')
  return terms.has(joined) && !stretches.some(({ marked }) => marked)
    ? [{ text, marked: true }]
    : stretches
}
