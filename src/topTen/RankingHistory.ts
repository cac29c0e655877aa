import type { TopTen } from './TopTen.ts'

/** What became of somebody's own ranking when it was changed. */
export type ChangedSong = {
  /**
   * The slug of the song that was moved, added or taken out; none if it was no
   * single one.
   */
  readonly moved?: string
  /** Where it gave way to the one in the address: what that was called. */
  readonly adopted?: string
}

/** The ranking as it was before a change; where that is undone, after it. */
export type RankingChange = ChangedSong & { readonly own: TopTen }

/** What can be undone and what can be done again, the nearest last. */
export type RankingHistory = {
  readonly undo: readonly RankingChange[]
  readonly redo: readonly RankingChange[]
}
