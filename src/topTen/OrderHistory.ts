import type { TopTen } from './TopTen.ts'

/** What became of an order when it was changed. */
export type OrderChange = {
  /** The slug of the song that was moved; none if all of them were. */
  readonly moved?: string
  /** Whether it gave way to the one in the address. */
  readonly adopted?: boolean
}

/** The order as it was before a change; where that is undone, after it. */
export type OrderStep = OrderChange & { readonly own: TopTen }

/** What can be undone and what can be done again, the nearest last. */
export type OrderHistory = {
  readonly undo: readonly OrderStep[]
  readonly redo: readonly OrderStep[]
}
