import type { ListedContent } from './ListedSong.ts'
import type { PartId } from './partId.ts'

/** The seasons and films in the order that they are told in: the content's. */
export type StoryOrder = readonly PartId[]

/** The ids of all parts of some content, as it has them. */
export function storyOrder({
  parts,
}: {
  readonly parts: readonly Pick<ListedContent['parts'][number], 'id'>[]
}): StoryOrder {
  return parts.map(({ id }) => id)
}
