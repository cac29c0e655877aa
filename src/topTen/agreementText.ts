import type { Agreement } from './kendallTau.ts'

/** How alike two orders are, in a sentence that needs no statistics. */
export function agreementText({ agreed, pairs }: Agreement): string {
  if (agreed === pairs) return 'All pairs of songs stand in the same order.'
  if (agreed === 0) return 'No pair of songs stands in the same order.'
  return `${agreed} of ${pairs} pairs of songs stand in the same order.`
}
