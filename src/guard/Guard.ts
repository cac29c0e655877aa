import type { ContentNote } from '../songs/contentNotes.ts'
import type { Watched } from './watched.ts'

/** What is kept from a visitor, as they asked. */
export type Guard = {
  readonly watched: Watched
  /** No scene with one of these. */
  readonly avoided: readonly ContentNote[]
  /** The songs whose scene they looked at all the same, by slug. */
  readonly shownAnyway: ReadonlySet<string>
}

/** What a page is built with, and how it reads until somebody asks. */
export const openGuard: Guard = {
  watched: 'all',
  avoided: [],
  shownAnyway: new Set(),
}
