import type { Wish } from './wishes.ts'

/** A link can say anything; only what looks like a word is repeated. */
export function unknownWish(what: Wish['for'], asked: string): Wish {
  return { for: what, asked: /^[\w .&-]{1,24}$/.test(asked) ? asked : '' }
}
