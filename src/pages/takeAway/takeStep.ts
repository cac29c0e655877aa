import type { StepsTaken } from './listenSteps.ts'

/** The steps taken once this song has been opened, perhaps again. */
export function takeStep(taken: StepsTaken, slug: string): StepsTaken {
  return [...taken.filter((other) => other !== slug), slug]
}
