import type { TurnsTaken } from './listenTurns.ts'

/** The turns taken once this song has been opened, perhaps again. */
export function takeTurn(taken: TurnsTaken, slug: string): TurnsTaken {
  return [...taken.filter((other) => other !== slug), slug]
}
