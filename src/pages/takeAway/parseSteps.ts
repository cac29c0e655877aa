import type { StepsTaken } from './listenSteps.ts'
import { slugPattern } from '../../songs/slugPattern.ts'

/** The version of the format, with which the text begins. */
const version = '1'

/**
 * The steps that this device holds. It never fails: of junk, or of a version
 * to come, none are taken. Songs that there are not are kept: they may be back.
 */
export function parseSteps(text: string): StepsTaken {
  const [written, ...slugs] = text.split(' ')
  if (written !== version) return []
  return [...new Set(slugs.filter((slug) => slugPattern.test(slug)))]
}

/** The text that `parseSteps` reads back as these steps. */
export function formatSteps(taken: StepsTaken): string {
  return [version, ...taken].join(' ')
}
