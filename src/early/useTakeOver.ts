import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { useHydrated } from '../device/useHydrated.ts'

/**
 * Tells the early script that its watch is over, once React shows what the
 * address says. `shown` is whether it does.
 */
export function useTakeOver(shown: boolean): void {
  const hydrated = useHydrated()
  const { search, hash } = useLocation()
  const navigate = useNavigate()

  // The outside system is the early script, which may have changed the address
  // while React was starting. Before any other effect reads an old one.
  useLayoutEffect(() => {
    const now = window.location.search
    if (hydrated && search !== now)
      void navigate({ search: now, hash }, { replace: true })
  }, [hydrated, search, hash, navigate])

  useEffect(() => {
    if (hydrated && shown) document.dispatchEvent(new Event('takeover'))
  }, [hydrated, shown])
}
