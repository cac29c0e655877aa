import { useCallback, useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { isSameRanking } from './isSameRanking.ts'
import { linkedTopTen, linkTopTen } from './linkedTopTen.ts'
import type { ChangedSong, RankingHistory } from './RankingHistory.ts'
import { formatTopTen, parseTopTen } from './parseTopTen.ts'
import type { TopTen } from './TopTen.ts'
import { walkHistory } from './walkHistory.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { topTenKey } from './topTenKey.ts'
import { useHydrated } from '../device/useHydrated.ts'
import { useKept } from '../device/useKept.ts'
import { useStored } from '../device/useStored.ts'
import { visitStore } from '../device/visitStore.ts'

const unchanged: RankingHistory = { undo: [], redo: [] }

const ownStore = deviceStore(topTenKey, (text) => text)
const historyStore = visitStore(unchanged)

/** The visitor's own order and the one in the address, and how they change. */
export function useTopTen(ranking: TopTen) {
  const location = useLocation()
  const search = useHydrated() ? location.search : ''
  const text = useStored(ownStore, undefined)
  const kept = useKept(ownStore)
  const history = useStored(historyStore, unchanged)
  const navigate = useNavigate()

  const own = useMemo(() => readOwn(text, ranking), [text, ranking])
  const linked = useMemo(() => linkedTopTen(search, ranking), [search, ranking])
  const unreadable = linked === 'unreadable'
  const repeats =
    !unreadable && linked !== undefined && isSameRanking(linked, own)

  // The outside system is the address bar: an order that is the visitor's own
  // leaves it, so that one in the address is always somebody else's.
  const { hash } = location
  useEffect(() => {
    if (repeats)
      void navigate(
        { search: linkTopTen(search, undefined), hash },
        { replace: true },
      )
  }, [repeats, search, hash, navigate])

  /**
   * Puts another order in the place of the visitor's own, or none if it is the
   * same. Starts from what is kept when called, so that two quick changes both
   * count.
   */
  const change = useCallback(
    (changed: (own: TopTen) => TopTen, how: ChangedSong) => {
      const before = readOwn(ownStore.get(), ranking)
      const after = changed(before)
      if (isSameRanking(after, before)) return undefined
      const { undo } = historyStore.get()
      historyStore.set({ undo: [...undo, { ...how, own: before }], redo: [] })
      ownStore.set(formatTopTen(after))
      return after
    },
    [ranking],
  )

  /**
   * Undoes the latest change, or does again what was undone last. An order that
   * came out of a link goes back there, unless that has another by now.
   */
  const walk = useCallback(
    (way: keyof RankingHistory) => {
      const before = readOwn(ownStore.get(), ranking)
      const walked = walkHistory(historyStore.get(), way, before)
      if (!walked) return undefined
      historyStore.set(walked.history)
      ownStore.set(formatTopTen(walked.change.own))
      const now = window.location.search
      if (
        way === 'undo' &&
        walked.change.adopted &&
        !linkedTopTen(now, ranking)
      )
        void navigate({ search: linkTopTen(now, before) }, { replace: true })
      return walked.change
    },
    [ranking, navigate],
  )

  return {
    own,
    /** The order in the address, where it is another than the visitor's. */
    linked: unreadable || repeats ? undefined : linked,
    /** Whether the address holds an order that nobody can make out. */
    unreadable,
    /** Whether the device will know the order on the next visit. */
    kept,
    canUndo: history.undo.length > 0,
    canRedo: history.redo.length > 0,
    change,
    walk,
  }
}

/** The ranking's order, as long as they have none of their own. */
function readOwn(text: string | undefined, ranking: TopTen) {
  return parseTopTen(text ?? '', ranking) ?? ranking
}
