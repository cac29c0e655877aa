import type { TopTen } from './TopTen.ts'

/** What became of somebody's own ranking when it was changed. */
export type ChangedSong = {
  /** The slug of the song that was moved; none if all of them were. */
  readonly moved?: string
  /** Whether it gave way to the one in the address. */
  readonly adopted?: boolean
}

/** The ranking as it was before a change; where that is undone, after it. */
export type RankingChange = ChangedSong & { readonly own: TopTen }

/** What can be undone and what can be done again, the nearest last. */
export type RankingHistory = {
  readonly undo: readonly RankingChange[]
  readonly redo: readonly RankingChange[]
}
