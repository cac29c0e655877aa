/**
 * Text as search compares it, without case, accents or apostrophes: “Don’t”
 * and “dont” are one word, and so are “Où” and “ou”.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘`]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
}
