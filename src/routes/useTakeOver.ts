import { useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useHydrated } from '../state/useHydrated.ts'

/**
 * Tells the early script that its watch is over, once React shows what the
 * address says. `shown` is whether it does.
 */
export function useTakeOver(shown: boolean): void {
  const hydrated = useHydrated()
  const { search, hash } = useLocation()
  const navigate = useNavigate()

  // The outside system is the early script, which may have changed the address
  // while React was starting: then that address comes first.
  useEffect(() => {
    if (!hydrated || !shown) return
    if (search === window.location.search)
      document.dispatchEvent(new Event('takeover'))
    else
      void navigate({ search: window.location.search, hash }, { replace: true })
  }, [hydrated, shown, search, hash, navigate])
}
