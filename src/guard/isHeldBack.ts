import type { ContentNote } from '../songs/contentNotes.ts'
import type { Guard } from './Guard.ts'
import type { PartId } from '../songs/partId.ts'
import type { StoryOrder } from '../songs/storyOrder.ts'
import { isWatched } from './watched.ts'

/** What the guard has to know of a scene. */
type GuardedScene = {
  readonly season?: PartId | undefined
  /** The latest that it can be in, where none is known. */
  readonly episode?: number | undefined
  readonly contentNotes: readonly ContentNote[]
}

/** Whether a scene is one to hold back, whatever was shown anyway since. */
export function isHeldBack(
  { watched, avoided }: Guard,
  scene: GuardedScene,
  order: StoryOrder,
): boolean {
  return (
    !isWatched(watched, scene, order) ||
    scene.contentNotes.some((note) => avoided.includes(note))
  )
}
