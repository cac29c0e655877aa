import type { Mark } from '../songs/marks.ts'
import type { ChangeView } from '../lists/View.ts'

/** What can be done with any song, wherever it is drawn. */
export type SongHandlers = {
  /** Reveals a song's scene for this visit, or holds it back again. */
  readonly onToggleStory: (slug: string) => void
  /** Undefined if the device has marks in a newer format than we can read. */
  readonly onToggleMark: ((mark: Mark, slug: string) => void) | undefined
  /** Takes a song into the visitor's own ten, or out of it. */
  readonly onToggleTen: (slug: string) => void
}

/** What can be done with a song in a list, too. */
export type ListHandlers = SongHandlers & { readonly onChange: ChangeView }
