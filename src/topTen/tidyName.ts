import { oneLine } from '../playlists/oneLine.ts'
import { unseen } from '../site/unseen.ts'

/** The most letters of what an own order is called. */
export const longestName = 40

/**
 * What somebody calls their order, as it may be shown and sent: one line of at
 * most `longestName` letters, without what nobody sees, or turns text round.
 */
export function tidyName(text: string): string {
  const seen = oneLine(text).replace(
    unseen,
    (run, at: number, line: string) => {
      const joins = isBlank(line[at - 1]) ? '' : run.replace(notJoining, '')
      return isBlank(line[at + run.length]) ? joins.replace(joiners, '') : joins
    },
  )
  let name = ''
  for (const letter of oneLine(seen).normalize('NFC').match(letters) ?? []) {
    if (Array.from(name + letter).length > longestName) break
    name += letter
  }
  return name.trim()
}

function isBlank(sign = ' ') {
  return sign === ' '
}

/** What makes one letter, emoji or flag of several, as in a rainbow flag. */
const joiners = /[\u200C\u200D]/g
const notJoining = /[^\u200C\u200D\p{M}\u{E0020}-\u{E007F}]/gu
/** Each with what belongs to it, which a cut would part it from. */
const letters = /.(?:[\u200C\p{M}\p{EMod}\u{E0020}-\u{E007F}]|\u200D.)*/gu
