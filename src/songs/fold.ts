const beyondAscii = /[^\0-\x7f]/
/** Apostrophes, and the quotes and accents that are typed in their place. */
const apostrophes = /['’ʼ‘‛′´`]/g

/**
 * Text as search compares it, without case, accents or apostrophes: “Don’t”
 * and “dont” are one word, and so are “Où” and “ou”.
 */
export function fold(text: string): string {
  // Most text is plain, and normalising is most of the work.
  if (!beyondAscii.test(text))
    return text.toLowerCase().replace(apostrophes, '')
  return text
    .replace(apostrophes, '')
    .normalize('NFKD')
    .replace(/[\p{M}'`]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
}
