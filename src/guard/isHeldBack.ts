import type { ContentNote } from '../songs/contentNotes.ts'
import type { Guard } from './Guard.ts'
import { isWatched } from './watched.ts'

/** What the guard has to know of a scene. */
type GuardedScene = {
  readonly season?: number | undefined
  /** The latest that it can be in, where none is known. */
  readonly episode?: number | undefined
  readonly contentNotes: readonly ContentNote[]
}

/** Whether a scene is one to hold back, whatever was shown anyway since. */
export function isHeldBack(
  { watched, avoided }: Guard,
  scene: GuardedScene,
): boolean {
  return (
    !isWatched(watched, scene) ||
    scene.contentNotes.some((note) => avoided.includes(note))
  )
}
