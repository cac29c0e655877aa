import type { ContentNote } from '../songs/contentNotes.ts'
import type { Guard } from './Guard.ts'
import { isWatched } from './watched.ts'

/** What the guard has to know of a scene. */
type GuardedScene = {
  readonly season?: number
  readonly episode?: number
  readonly contentNotes: readonly ContentNote[]
}

/** Whether a scene is one to hold back, whatever was revealed since. */
export function isHeldBack(
  { watched, avoided }: Guard,
  scene: GuardedScene,
): boolean {
  return (
    !isWatched(watched, scene) ||
    scene.contentNotes.some((note) => avoided.includes(note))
  )
}
