import type { TopTen } from './TopTen.ts'

/** The orders that a visitor has before them, besides the ranking. */
export type Orders = {
  /** Their own; the ranking's, as long as they have none. */
  readonly own: TopTen
  /** The one in the address, which may be their own. */
  readonly linked: TopTen | undefined
}
