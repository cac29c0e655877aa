import type { TurnsTaken } from './listenTurns.ts'
import { slugPattern } from '../../songs/slugPattern.ts'

/** The version of the format, with which the text begins. */
const version = '1'

/**
 * The turns that this device holds. It never fails: of junk, or of a version
 * to come, none are taken. Songs that there are not are kept: they may be back.
 */
export function parseTurns(text: string): TurnsTaken {
  const [written, ...slugs] = text.split(' ')
  if (written !== version) return []
  return [...new Set(slugs.filter((slug) => slugPattern.test(slug)))]
}

/** The text that `parseTurns` reads back as these turns. */
export function formatTurns(taken: TurnsTaken): string {
  return [version, ...taken].join(' ')
}
