/** What the measuring scripts leave in the page for the runner to read. */
declare var figures: () => {
  firstPaint: number
  largestPaint: number
  layoutShift: number
  blocking: number
  origin: number
  nodes: number
}
declare var shifted: () => number
declare var slowestAnswer: () => number
declare var tapShown: number
declare var frameSets: readonly string[]
declare var presses: readonly { letter: number; list: number }[]
declare var isStill: () => boolean
