import { visitStore } from '../device/visitStore.ts'
import type { RankingHistory } from './RankingHistory.ts'

/** As every visit begins. */
export const unchanged: RankingHistory = { undo: [], redo: [] }

/** What can be undone of this visit's changes, on whichever page they were made. */
export const historyStore = visitStore(unchanged)
