import { useStored } from './useStored.ts'

/** Hydrated once, and for good. */
const hydration = { get: () => true, subscribe: () => () => undefined }

/**
 * False while React hydrates: that first render has to equal the prerendered
 * page, which knows no search part, no history state and no device. True from
 * the second render on.
 */
export function useHydrated(): boolean {
  return useStored(hydration, false)
}
