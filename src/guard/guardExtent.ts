import type { PartId } from '../songs/partId.ts'
import type { Song } from '../songs/Song.ts'
import type { StoryOrder } from '../songs/storyOrder.ts'
import type { Guarding } from './Guarding.ts'
import { heldScenes } from './heldScenes.ts'

/** How far the scenes of some songs go, or what was done to hide them. */
export type GuardExtent =
  /** There is no scene to warn of. */
  | { readonly kind: 'untold' }
  | { readonly kind: 'upTo'; readonly part: PartId }
  | { readonly kind: 'shown' }
  /** Some are hidden, or may be; `kept` if they will be on the next visit. */
  | { readonly kind: 'hidden'; readonly count?: number; readonly kept: boolean }
  | { readonly kind: 'shownAnyway'; readonly count: number }
  | {
      readonly kind: 'hiddenButSome'
      readonly count: number
      readonly shownAnyway: number
    }

/** Without songs it counts nothing. */
export function guardExtent(
  songs: readonly Song[] | undefined,
  order: StoryOrder,
  { guard, chosen, kept }: Pick<Guarding, 'guard' | 'chosen' | 'kept'>,
): GuardExtent {
  if (!chosen) {
    const told = songs?.filter(({ story }) => story?.scene) ?? []
    const part = order.findLast((id) =>
      told.some(({ season }) => season === id),
    )
    return part === undefined ? { kind: 'untold' } : { kind: 'upTo', part }
  }
  if (!songs)
    return guard.watched === 'all' && guard.avoided.length === 0
      ? { kind: 'shown' }
      : { kind: 'hidden', kept }

  const held = heldScenes(songs)
  const count = held.hidden.length
  const shownAnyway = held.shownAnyway.length
  if (count === 0)
    return shownAnyway === 0
      ? { kind: 'shown' }
      : { kind: 'shownAnyway', count: shownAnyway }
  return shownAnyway === 0
    ? { kind: 'hidden', count, kept }
    : { kind: 'hiddenButSome', count, shownAnyway }
}
