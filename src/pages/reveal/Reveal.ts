/** How far the countdown has been revealed, one song a turn. */
export type Reveal = {
  /** The turn to be seen now; 0 is before the first song. */
  readonly at: number
  /** The furthest turn there has been, to which one may go back. */
  readonly furthest: number
}

/** A way to another turn. */
export type RevealWay = 'next' | 'back' | 'first' | 'last'

export const beforeReveal: Reveal = { at: 0, furthest: 0 }
