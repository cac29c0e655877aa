/**
 * What a link asked for in vain, as the page repeats it: `season “9”`. A link
 * can say anything; only what looks like a word is repeated.
 */
export function wishName(key: string, value: string): string {
  return /^[\w .&-]{1,24}$/.test(value) ? `${key} “${value}”` : key
}
