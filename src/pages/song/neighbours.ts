import type { RankedSong } from '../../songs/Song.ts'
import { compareBy, type Sort } from '../../songs/sorts.ts'

type Neighbours = {
  readonly before: RankedSong | undefined
  readonly after: RankedSong | undefined
}

/** The songs on either side of one, in an order of the whole list. */
export function neighbours(
  songs: readonly RankedSong[],
  song: RankedSong,
  sort: Sort,
): Neighbours {
  const ordered = songs.toSorted(compareBy[sort])
  const at = ordered.indexOf(song)
  return { before: ordered[at - 1], after: ordered[at + 1] }
}
