import type { ListedContent } from './ListedSong.ts'
import type { PartId } from './partId.ts'

/** The seasons and films in the order that they are told in: the content's. */
export type StoryOrder = readonly PartId[]

export function storyOrder({
  parts,
}: {
  readonly parts: readonly Pick<ListedContent['parts'][number], 'id'>[]
}): StoryOrder {
  return parts.map(({ id }) => id)
}
