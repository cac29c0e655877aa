import type { ContentNote } from '../songs/contentNotes.ts'
import type { Guard } from './Guard.ts'
import type { Watched } from './watched.ts'

/** What is kept from a visitor, and how they change it. */
export type Guarding = {
  readonly guard: Guard
  /** Whether they ever said anything, be it that nothing is to be kept. */
  readonly chosen: boolean
  /** Whether the device will know it on the next visit. */
  readonly kept: boolean
  readonly changeWatched: (watched: Watched) => void
  /** Holds scenes with a note back, or no longer. */
  readonly toggleAvoided: (note: ContentNote) => void
  /** Reveals a song's scene for this visit, or holds it back again. */
  readonly toggleStory: (slug: string) => void
  /** The only scenes to be shown anyway from now on, by the songs' slugs. */
  readonly showAnyway: (slugs: readonly string[]) => void
}
