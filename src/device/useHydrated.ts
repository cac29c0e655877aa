import { useStored } from './useStored.ts'

/** Hydrated once, and for good. */
const hydration = { get: () => true, subscribe: () => () => undefined }

/**
 * False while React takes a prerendered page over, which knows no address and
 * no device, and true from the moment it may differ from that page.
 */
export function useHydrated(): boolean {
  return useStored(hydration, false)
}
