/**
 * What a word and its other forms have in common, which need be no word:
 * “kisses” and “kissing” are `kis`, “googled” and “google” are `googl`.
 */
export function stem(word: string): string {
  return word
    .replace(/(?<=...)(?:ing|ed|es|s|e)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/y$/, 'i')
}
