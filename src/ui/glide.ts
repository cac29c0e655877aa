import { flushSync } from 'react-dom'

/** On what glides to a new place. */
export const glides = 'data-glides'

let running: readonly Animation[] = []

/**
 * Makes a change, and lets what moved glide to its new place, unless the visitor
 * has asked for stillness. All of it answers to presses on the way.
 */
export function glide(change: () => unknown): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const before = [
    ...document.querySelectorAll(still ? 'none' : `[${glides}]`),
  ].map((one) => [one, one.getBoundingClientRect()] as const)
  flushSync(change)
  for (const one of running) one.cancel()
  running = before
    // All measured before any moves again.
    .map(([one, from]) => [one, from, one.getBoundingClientRect()] as const)
    .flatMap(([one, from, to]) => {
      const x = from.x - to.x
      const y = from.y - to.y
      return x || y
        ? one.animate(
            { translate: [`${x}px ${y}px`, '0 0'] },
            { duration: 300, easing: 'ease' },
          )
        : []
    })
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
    addEventListener(type, hold, true)
}

/** What is pressed stays under the finger: else it would not be clicked. */
function hold({ type }: Event) {
  for (const one of running) one.playbackRate = type === 'pointerdown' ? 0 : 1
}
