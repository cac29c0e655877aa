const beyondAscii = /[^\0-\x7f]/

/**
 * Text as search compares it, without case, accents or apostrophes: “Don’t”
 * and “dont” are one word, and so are “Où” and “ou”.
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().replace(/['`]/g, '')
  if (!beyondAscii.test(plain)) return plain
  return plain
    .normalize('NFKD')
    .replace(/[\p{M}’ʼ‘]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
}
