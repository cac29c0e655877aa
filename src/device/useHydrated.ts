import { useSyncExternalStore } from 'react'

/**
 * False while React takes a prerendered page over, which knows no address and
 * no device, and true from the moment it may differ from that page.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

function never() {
  return () => undefined
}
