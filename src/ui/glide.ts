import { flushSync } from 'react-dom'

/**
 * Makes a change, and lets what moved glide to its new place where the browser
 * can and the visitor has not asked for stillness.
 */
export function glide(change: () => unknown): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still || !document.startViewTransition) {
    change()
    return
  }

  const transition = document.startViewTransition(() => flushSync(change))
  // `ready` rejects where a second transition or a hidden tab skips this one.
  transition.ready.catch(() => undefined)
}
