import * as words from '../words/words.ts'
import type { Song } from '../songs/Song.ts'
import type { StoryOrder } from '../songs/storyOrder.ts'
import type { Guarding } from './Guarding.ts'
import { heldScenes } from './heldScenes.ts'

/**
 * How far the scenes of some songs go, or what was done to keep them, for a
 * line of a narrow phone: “Spoilers up to season 2”, “3 scenes hidden, as you
 * asked”. At most 40 characters; none where there is no scene to warn of.
 * Without songs it counts nothing.
 */
export function guardSentence(
  songs: readonly Song[] | undefined,
  order: StoryOrder,
  { guard, chosen, kept }: Pick<Guarding, 'guard' | 'chosen' | 'kept'>,
): string {
  if (!chosen) {
    const told = songs?.filter(({ story }) => story?.scene) ?? []
    const last = order.findLast((id) =>
      told.some(({ season }) => season === id),
    )
    return last === undefined ? '' : `Spoilers up to ${words.partWithin(last)}`
  }
  const why = kept ? 'as you asked' : 'for this visit'
  if (!songs)
    return guard.watched === 'all' && guard.avoided.length === 0
      ? 'All scenes shown'
      : `Scenes are hidden, ${why}`

  const { hidden, shownAnyway } = heldScenes(songs)
  if (hidden.length === 0)
    return shownAnyway.length === 0
      ? 'All scenes shown'
      : `${scenes(shownAnyway.length)} shown all the same`
  return `${scenes(hidden.length)} hidden, ${
    shownAnyway.length === 0 ? why : `${shownAnyway.length} shown all the same`
  }`
}

function scenes(count: number) {
  return count === 1 ? '1 scene' : `${count} scenes`
}
