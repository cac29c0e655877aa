import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { changeOwn } from './changeOwn.ts'
import { isSameOrder } from './isSameOrder.ts'
import { linkedTopTen, linkTopTen } from './linkedTopTen.ts'
import type { OrderHistory } from './OrderHistory.ts'
import type { Orders } from './Orders.ts'
import { formatTopTen, parseTopTen } from './parseTopTen.ts'
import type { TopTen } from './TopTen.ts'
import { walkHistory } from './walkHistory.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { topTenKey } from './topTenKey.ts'
import { useHydrated } from '../device/useHydrated.ts'
import { useKept } from '../device/useKept.ts'
import { useStored } from '../device/useStored.ts'
import { visitStore } from '../device/visitStore.ts'

const unchanged: OrderHistory = { undo: [], redo: [] }

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

  /** Keeps the orders; the address is replaced, so that Back leaves the page. */
  const keep = useCallback(
    (next: Orders) => {
      ownStore.set(formatTopTen(next.own))
      const now = window.location.search
      const { linked } = readOrders(ranking, now, undefined)
      if (linked && next.linked && !isSameOrder(linked, next.linked))
        void navigate(
          { search: linkTopTen(now, next.linked) },
          { replace: true },
        )
    },
    [ranking, navigate],
  )

  /**
   * Puts another order in the place of the visitor's own, or none if it is the
   * same. Starts from what is kept when called, so that two quick changes both
   * count. `moved` is the song that was moved, if it was one.
   */
  const change = useCallback(
    (changed: (own: TopTen) => TopTen, moved?: string) => {
      const now = readOrders(ranking, window.location.search, ownStore.get())
      const own = changed(now.own)
      if (isSameOrder(own, now.own)) return undefined
      const { undo } = historyStore.get()
      historyStore.set({ undo: [...undo, { ...now, moved }], redo: [] })
      keep(changeOwn(now, own))
      return own
    },
    [ranking, keep],
  )

  /** Undoes the latest change, or does again what was undone last. */
  const walk = useCallback(
    (way: keyof OrderHistory) => {
      const now = readOrders(ranking, window.location.search, ownStore.get())
      const walked = walkHistory(historyStore.get(), way, now)
      if (!walked) return undefined
      historyStore.set(walked.history)
      keep(walked.step)
      return walked.step
    },
    [ranking, keep],
  )

  return {
    orders: useMemo(
      () => readOrders(ranking, search, text),
      [ranking, search, text],
    ),
    /** Whether the address holds an order that nobody can make out. */
    unreadable: linkedTopTen(search, ranking) === 'unreadable',
    /** Whether the device will know the order on the next visit. */
    kept,
    canUndo: history.undo.length > 0,
    canRedo: history.redo.length > 0,
    change,
    walk,
  }
}

function readOrders(
  ranking: TopTen,
  search: string,
  text: string | undefined,
): Orders {
  const linked = linkedTopTen(search, ranking)
  return {
    own: parseTopTen(text ?? '', ranking) ?? ranking,
    linked: linked === 'unreadable' ? undefined : linked,
  }
}
