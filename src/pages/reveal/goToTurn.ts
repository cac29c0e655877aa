import type { Reveal } from './Reveal.ts'

/**
 * The reveal at another of its turns: the one after, the one before, the last,
 * which is number 1. A turn beyond either end means that end. To jump ahead
 * reveals what was passed over, for its turn has gone.
 */
export function goToTurn(reveal: Reveal, turn: number, last: number): Reveal {
  if (!Number.isInteger(turn)) return reveal
  const at = Math.min(Math.max(turn, 0), last)
  return { at, furthest: Math.max(reveal.furthest, at) }
}
