import type { Countdown } from '../../songs/Content.ts'
import type { RankedSong } from '../../songs/Song.ts'
import { compareBy, type Sort } from '../../songs/sorts.ts'
import { storyOrder } from '../../songs/storyOrder.ts'

type Neighbours = {
  readonly before: RankedSong | undefined
  readonly after: RankedSong | undefined
}

/** The songs on either side of one, in an order of the whole list. */
export function neighbours(
  { songs, parts }: Pick<Countdown, 'songs' | 'parts'>,
  song: RankedSong,
  sort: Sort,
): Neighbours {
  const order = storyOrder({ parts })
  const ordered = songs.toSorted((a, b) => compareBy[sort](a, b, order))
  const at = ordered.indexOf(song)
  return { before: ordered[at - 1], after: ordered[at + 1] }
}
