import type { Orders } from './Orders.ts'

/** The orders as they were when something changed them. */
export type OrderStep = Orders & {
  /** The slug of the song that was moved; none if all of them were. */
  readonly moved: string | undefined
}

/** What can be undone and what can be done again, the nearest last. */
export type OrderHistory = {
  readonly undo: readonly OrderStep[]
  readonly redo: readonly OrderStep[]
}
