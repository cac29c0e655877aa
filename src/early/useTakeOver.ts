import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useHydrated } from '../device/useHydrated.ts'
import { takeOver } from './takeover.ts'

/**
 * Tells the early script that its watch is over, once React shows what the
 * address says: for all pages, at their root. Returns what puts it off, for
 * `TakeOverDelay`.
 */
export function useTakeOver(): () => () => void {
  const hydrated = useHydrated()
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const delays = useRef(new Set<object>())

  // The outside system is the early script, which may have changed the address
  // while React was starting. Before any other effect reads an old one.
  useLayoutEffect(() => {
    const now = window.location.search
    if (hydrated && search !== now)
      void navigate({ search: now, hash }, { replace: true })
  }, [hydrated, search, hash, navigate])

  const tell = useCallback(() => {
    if (hydrated && delays.current.size === 0)
      document.dispatchEvent(new Event(takeOver))
  }, [hydrated])

  // Runs after the effects of all that stands in the page, which may put it off.
  useEffect(tell, [tell])

  return useCallback(() => {
    const delay = {}
    delays.current.add(delay)
    return () => {
      delays.current.delete(delay)
      tell()
    }
  }, [tell])
}
