import type { PageFacts } from './PageFacts.ts'
import { factsId } from './takeover.ts'

/** What the build wrote into this page for its scripts. */
export function readPageFacts(): PageFacts {
  const json = document.getElementById(factsId)?.textContent ?? ''
  return JSON.parse(json) as PageFacts
}
