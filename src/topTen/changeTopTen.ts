import { historyStore } from './historyStore.ts'
import { isSameRanking } from './isSameRanking.ts'
import { ownStore } from './ownStore.ts'
import { formatTopTen } from './parseTopTen.ts'
import type { ChangedSong } from './RankingHistory.ts'
import type { TopTen } from './TopTen.ts'

/** Puts an order in the place of their own, to be undone; not if it is the same. */
export function changeTopTen(
  before: TopTen,
  after: TopTen,
  how: ChangedSong,
): TopTen | undefined {
  if (isSameRanking(after, before)) return undefined
  const { undo } = historyStore.get()
  historyStore.set({ undo: [...undo, { ...how, own: before }], redo: [] })
  ownStore.set(formatTopTen(after))
  return after
}
