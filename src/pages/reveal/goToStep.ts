import type { Reveal } from './Reveal.ts'

/**
 * The reveal at another of its steps: the one after, the one before, the last,
 * which is number 1. A step beyond either end means that end. To jump ahead
 * reveals what was passed over, for its turn has gone.
 */
export function goToStep(reveal: Reveal, step: number, last: number): Reveal {
  if (!Number.isInteger(step)) return reveal
  const at = Math.min(Math.max(step, 0), last)
  return { at, furthest: Math.max(reveal.furthest, at) }
}
