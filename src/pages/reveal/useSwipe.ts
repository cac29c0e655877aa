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
 * What an element needs to be swiped along by a finger or a pen: to the left is
 * on. A mouse marks text there. Where the page is enlarged, the mark that it is
 * leaves the finger to the browser, which moves the page about.
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
    /** The browser moves the page instead. */
    onPointerCancel() {
      start.current = undefined
    },
  }
}

function subscribe(changed: () => void) {
  visualViewport?.addEventListener('resize', changed)
  return () => visualViewport?.removeEventListener('resize', changed)
}
