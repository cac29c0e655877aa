import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { linkedService } from './linkedService.ts'
import { useHydrated } from '../device/useHydrated.ts'

/** The service that a link asks for, and the way to ask for it no more. */
export function useLinkedService() {
  const { search } = useLocation()
  const { service } = linkedService(useHydrated() ? search : '')
  const navigate = useNavigate()

  const dropService = useCallback(() => {
    const kept = new URLSearchParams(window.location.search)
    kept.delete('service')
    void navigate({ search: String(kept) }, { replace: true })
  }, [navigate])

  return { service, dropService }
}
