import type { Agreement } from './kendallTau.ts'

/** How alike two orders are, in a sentence that needs no statistics. */
export function agreementText({ agreed, pairs }: Agreement): string {
  if (agreed === pairs) return 'You agree on every pair of songs.'
  if (agreed === 0) return 'You agree on no pair of songs at all.'
  return `You agree on ${agreed} of ${pairs} pairs of songs.`
}
