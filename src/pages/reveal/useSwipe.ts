import { useRef, type PointerEvent } from 'react'
import type { RevealWay } from './Reveal.ts'
import { useStored } from '../../device/useStored.ts'

/** Far enough to be meant, in CSS pixels. */
const reach = 48

/** Whether the page is enlarged. */
const zoom = {
  get: () => (visualViewport?.scale ?? 1) > 1,
  subscribe,
}

/**
 * The props of an element that is swiped by finger or pen: to the left is
 * “next”. A mouse selects text there instead. While the page is pinch-zoomed,
 * `data-zoomed` takes `touch-action` off, so that a finger pans the page.
 */
export function useSwipe(onMove: (way: RevealWay) => void) {
  const start = useRef<PointerEvent>(undefined)
  const zoomed = useStored(zoom, false)

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
    /** The browser has taken the gesture, to scroll or to pan. */
    onPointerCancel() {
      start.current = undefined
    },
  }
}

function subscribe(changed: () => void) {
  visualViewport?.addEventListener('resize', changed)
  return () => visualViewport?.removeEventListener('resize', changed)
}
