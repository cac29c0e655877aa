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
  const stretches: { text: string; marked: boolean }[] = []
  for (const part of text.split(
    /((?:[\p{L}\p{N}\p{M}]|(?<=\p{L})['’ʼ](?=\p{L}))+)/u,
  )) {
    const marked = words(part).some((word) => terms.has(word))
    const before = stretches.at(-1)
    // In one piece, so that a page does not consist of words.
    if (before && !before.marked && !marked) before.text += part
    else if (part !== '') stretches.push({ text: part, marked })
  }
  // “URSOPRETTY” answers with the whole name, and with no word of it alone.
  const joined = words(text).join('')
  return terms.has(joined) && !stretches.some(({ marked }) => marked)
    ? [{ text, marked: true }]
    : stretches
}
