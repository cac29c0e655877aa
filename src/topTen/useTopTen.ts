import { useCallback, useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { changeTopTen } from './changeTopTen.ts'
import { historyStore, unchanged } from './historyStore.ts'
import { isSameRanking } from './isSameRanking.ts'
import { linkedName, linkedTopTen, linkTopTen } from './linkedTopTen.ts'
import type { ChangedSong, RankingHistory } from './RankingHistory.ts'
import { formatTopTen, parseTopTen } from './parseTopTen.ts'
import { ownStore } from './ownStore.ts'
import type { TopTen } from './TopTen.ts'
import { walkHistory } from './walkHistory.ts'
import { useHydrated } from '../device/useHydrated.ts'
import { useKept } from '../device/useKept.ts'
import { useStored } from '../device/useStored.ts'

/**
 * The visitor's own order and the one in the address, and how they change.
 * `slugs` are those of all songs, or of the ranking's as long as neither order
 * has any other.
 */
export function useTopTen(ranking: TopTen, slugs: TopTen) {
  const location = useLocation()
  const search = useHydrated() ? location.search : ''
  const text = useStored(ownStore, undefined)
  const kept = useKept(ownStore)
  const history = useStored(historyStore, unchanged)
  const navigate = useNavigate()

  const own = useMemo(
    () => readOwn(text, ranking, slugs),
    [text, ranking, slugs],
  )
  const linked = useMemo(
    () => linkedTopTen(search, ranking, slugs),
    [search, ranking, slugs],
  )
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
      const before = readOwn(ownStore.get(), ranking, slugs)
      return changeTopTen(before, changed(before), how)
    },
    [ranking, slugs],
  )

  /**
   * Undoes the latest change, or does again what was undone last. An order that
   * came out of a link goes back there, unless that has another by now.
   */
  const walk = useCallback(
    (way: keyof RankingHistory) => {
      const before = readOwn(ownStore.get(), ranking, slugs)
      const walked = walkHistory(historyStore.get(), way, before)
      if (!walked) return undefined
      const { adopted, own: next } = walked.change
      historyStore.set(walked.history)
      ownStore.set(formatTopTen(next))
      const now = window.location.search
      if (
        way === 'undo' &&
        adopted !== undefined &&
        !linkedTopTen(now, ranking, slugs)
      )
        void navigate(
          { search: linkTopTen(now, before, adopted) },
          { replace: true },
        )
      return walked.change
    },
    [ranking, slugs, navigate],
  )

  return {
    own,
    /** The order in the address, where it is another than the visitor's. */
    linked: unreadable || repeats ? undefined : linked,
    /** Whether the address holds an order that nobody can make out. */
    unreadable,
    /** What somebody else called the one in the address. */
    linkedName: linkedName(search),
    /** Whether the device will know the order on the next visit. */
    kept,
    canUndo: history.undo.length > 0,
    canRedo: history.redo.length > 0,
    change,
    walk,
  }
}

/** The ranking's order, as long as they have none of their own. */
function readOwn(text: string | undefined, ranking: TopTen, slugs: TopTen) {
  const own = parseTopTen(text ?? '', ranking) ?? ranking
  return own.filter((slug) => slugs.includes(slug))
}
