import { oneLine } from '../playlists/oneLine.ts'
import { unseen } from '../site/unseen.ts'

/** The most letters of what an own order is called. */
export const longestName = 40

/**
 * What somebody calls their order, as it may be shown and sent: one line of at
 * most `longestName` letters, without what nobody sees, or turns text round.
 */
export function tidyName(text: string): string {
  const line = oneLine(text).normalize('NFC').replace(unseen, '').trim()
  return Array.from(line).slice(0, longestName).join('').trim()
}
