import { forgetters } from './forgetters.ts'

type VisitStore<T> = {
  get: () => T
  set: (value: T) => void
  subscribe: (changed: () => void) => () => void
}

/**
 * A value kept for as long as the page is open, and shared by all of it. It is
 * the first one again once the visitor has everything forgotten.
 */
export function visitStore<T>(first: T): VisitStore<T> {
  const subscribers = new Set<() => void>()
  let current = first

  function set(value: T) {
    current = value
    for (const changed of subscribers) changed()
  }
  forgetters.add(() => set(first))

  return {
    get: () => current,
    set,
    subscribe(changed) {
      subscribers.add(changed)
      return () => subscribers.delete(changed)
    },
  }
}
