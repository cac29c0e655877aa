import type { Song } from './countdownSchema.ts'
import { compareBy, type Sort } from './sorts.ts'

type Neighbours = {
  readonly before: Song | undefined
  readonly after: Song | undefined
}

/** The songs on either side of one, in an order of the whole list. */
export function neighbours(
  songs: readonly Song[],
  song: Song,
  sort: Sort,
): Neighbours {
  const ordered = songs.toSorted(compareBy[sort])
  const at = ordered.indexOf(song)
  return { before: ordered[at - 1], after: ordered[at + 1] }
}
