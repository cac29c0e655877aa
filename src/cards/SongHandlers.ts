import type { Mark } from '../songs/marks.ts'
import type { Song } from '../songs/Song.ts'
import type { ChangeView } from '../lists/View.ts'

/** What can be done with any song, wherever it is drawn. */
export type SongHandlers = {
  /** Reveals a song's scene for this visit, or holds it back again. */
  readonly onToggleStory: (slug: string) => void
  /** Not there where a newer version has kept marks that this cannot read. */
  readonly onToggleMark: ((mark: Mark, slug: string) => void) | undefined
}

/** A press on a link, which may ask the browser for another tab. */
export type Press = Pick<
  MouseEvent,
  'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'preventDefault'
>

/** And with one in a list. */
export type ListHandlers = SongHandlers & {
  readonly onChange: ChangeView
  /** Goes to the song's own page, which then knows the way back. */
  readonly onOpen: (press: Press, song: Pick<Song, 'slug'>) => void
}
