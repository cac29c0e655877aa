import { useCallback, useEffect } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { linkedService } from './linkedService.ts'
import type { ServiceId } from '../listening/services.ts'
import { readSearch } from '../site/readSearch.ts'
import { useHydrated } from '../device/useHydrated.ts'
import { useStored } from '../device/useStored.ts'
import { visitStore } from '../device/visitStore.ts'

const askedStore = visitStore<ServiceId | undefined>(undefined)

/**
 * The service that a link asked for in this visit, on whichever page, and the
 * way to ask for it no more.
 */
export function useLinkedService() {
  const { search, ...location } = useLocation()
  const state: unknown = location.state
  const linked = linkedService(useHydrated() ? search : '').service
  const asked = useStored(askedStore, undefined)
  const navigate = useNavigate()

  // The outside system is the visit: other pages have other addresses.
  useEffect(() => {
    if (linked) askedStore.set(linked)
  }, [linked])

  const dropService = useCallback(() => {
    askedStore.set(undefined)
    const { search: now, hash } = window.location
    const kept = readSearch(now)
    kept.delete('service')
    // What else the entry of the history holds is of the page.
    void navigate({ search: String(kept), hash }, { replace: true, state })
  }, [navigate, state])

  return { service: linked ?? asked, dropService }
}
