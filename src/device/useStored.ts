import { useSyncExternalStore } from 'react'

type Stored<T> = {
  /** The value as it is now, the same one until it changes. */
  readonly get: () => T
  /** Calls back when the value may have changed, until it is called off. */
  readonly subscribe: (changed: () => void) => () => void
}

/**
 * What is stored of a value, and follows it. While React hydrates a page it is
 * the value `asBuilt`, as the build knows no device, no visit and no address.
 */
export function useStored<T, B>(store: Stored<T>, asBuilt: B): T | B {
  return useSyncExternalStore<T | B>(store.subscribe, store.get, () => asBuilt)
}
