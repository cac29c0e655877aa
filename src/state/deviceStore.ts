type DeviceStore<T extends string> = {
  get: () => T | undefined
  set: (value: T) => void
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

  function stored() {
    try {
      return localStorage.getItem(key) ?? ''
    } catch {
      return ''
    }
  }

  return {
    get: () => unsaved ?? parse(stored()),
    set(value) {
      try {
        localStorage.setItem(key, value)
        unsaved = undefined
      } catch {
        unsaved = value
      }
      for (const changed of subscribers) changed()
    },
    subscribe(changed) {
      subscribers.add(changed)
      addEventListener('storage', changed)
      return () => {
        subscribers.delete(changed)
        removeEventListener('storage', changed)
      }
    },
  }
}
