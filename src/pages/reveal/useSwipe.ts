import { useRef, useSyncExternalStore, type PointerEvent } from 'react'
import type { RevealWay } from './Reveal.ts'

/** Far enough to be meant, in CSS pixels. */
const reach = 48

/**
 * What an element needs to be swiped along by a finger or a pen: to the left is
 * on. A mouse marks text there. Where the page is enlarged, the mark that it is
 * leaves the finger to the browser, which moves the page about.
 */
export function useSwipe(onMove: (way: RevealWay) => void) {
  const start = useRef<PointerEvent>(undefined)
  const zoomed = useSyncExternalStore(subscribeZoom, isZoomed, notYet)

  return {
    'data-zoomed': zoomed || undefined,
    onPointerDown(event: PointerEvent) {
      const swipes = event.isPrimary && event.pointerType !== 'mouse'
      start.current = swipes ? event : undefined
    },
    onPointerUp(event: PointerEvent) {
      if (!start.current) return
      const along = event.clientX - start.current.clientX
      const across = event.clientY - start.current.clientY
      start.current = undefined
      if (Math.abs(along) >= Math.max(reach, 2 * Math.abs(across)))
        onMove(along < 0 ? 'next' : 'back')
    },
    /** The browser moves the page instead. */
    onPointerCancel() {
      start.current = undefined
    },
  }
}

function subscribeZoom(changed: () => void) {
  visualViewport?.addEventListener('resize', changed)
  return () => visualViewport?.removeEventListener('resize', changed)
}

function isZoomed() {
  return (visualViewport?.scale ?? 1) > 1
}

function notYet() {
  return false
}
