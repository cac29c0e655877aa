import { forgetters } from './forgetters.ts'
import { readDevice } from './readDevice.ts'

export type DeviceStore<T extends string = string> = {
  get: () => T | undefined
  set: (value: T) => void
  /** Whether a value will still be there on the next visit. */
  isKept: () => boolean
  /** Calls back when this tab or another changes the value. */
  subscribe: (changed: () => void) => () => void
}

/**
 * One word kept on this device, under `key`. Where storage is forbidden or
 * full it is kept for the visit; what is not understood counts as not there.
 */
export function deviceStore<T extends string>(
  key: string,
  parse: (text: string) => T | undefined,
): DeviceStore<T> {
  const subscribers = new Set<() => void>()
  let unsaved: T | undefined

  function tell() {
    for (const changed of subscribers) changed()
  }
  function forget() {
    unsaved = undefined
    tell()
  }
  forgetters.add(forget)

  return {
    get: () => unsaved ?? parse(readDevice(key)),
    isKept: () => unsaved === undefined,
    set(value) {
      try {
        localStorage.setItem(key, value)
        unsaved = undefined
      } catch {
        unsaved = value
      }
      tell()
    },
    subscribe(changed) {
      function hear(event: StorageEvent) {
        // `key` is null after `clear()` in another tab: that goes for a value
        // that could not be stored, too.
        if (event.key === null) unsaved = undefined
        changed()
      }
      subscribers.add(changed)
      addEventListener('storage', hear)
      // A page in the back/forward cache gets no `storage` events.
      addEventListener('pageshow', changed)
      return () => {
        subscribers.delete(changed)
        removeEventListener('storage', hear)
        removeEventListener('pageshow', changed)
      }
    },
  }
}
