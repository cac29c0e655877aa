import type { Content } from '../../songs/Content.ts'
import type { Song } from '../../songs/Song.ts'
import { compareBy } from '../../songs/sorts.ts'
import { storyOrder } from '../../songs/storyOrder.ts'

type Neighbours = {
  readonly before: Song | undefined
  readonly after: Song | undefined
}

/** Whether a song has a place in an order: what has none has no neighbours. */
const hasPlace = {
  countdown: ({ rank }: Song) => rank !== undefined,
  story: ({ episode }: Song) => episode !== undefined,
} as const

/** The songs on either side of one, among all that have a place in an order. */
export function neighbours(
  { songs, parts }: Pick<Content, 'songs' | 'parts'>,
  song: Song,
  sort: keyof typeof hasPlace,
): Neighbours {
  const order = storyOrder({ parts })
  const ordered = songs
    .filter(hasPlace[sort])
    .toSorted((a, b) => compareBy[sort](a, b, order))
  const at = ordered.indexOf(song)
  return at === -1
    ? { before: undefined, after: undefined }
    : { before: ordered[at - 1], after: ordered[at + 1] }
}
