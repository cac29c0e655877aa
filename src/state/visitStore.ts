type VisitStore<T> = {
  get: () => T
  set: (value: T) => void
  subscribe: (changed: () => void) => () => void
}

/** A value kept for as long as the page is open, and shared by all of it. */
export function visitStore<T>(first: T): VisitStore<T> {
  const subscribers = new Set<() => void>()
  let current = first
  return {
    get: () => current,
    set(value) {
      current = value
      for (const changed of subscribers) changed()
    },
    subscribe(changed) {
      subscribers.add(changed)
      return () => subscribers.delete(changed)
    },
  }
}
