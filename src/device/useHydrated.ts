import { useSyncExternalStore } from 'react'

/**
 * False while React hydrates: that first render has to equal the prerendered
 * page, which knows no search part, no history state and no device. True from
 * the second render on.
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
