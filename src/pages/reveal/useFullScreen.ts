import type { RefObject } from 'react'
import { useHydrated } from '../../device/useHydrated.ts'
import { useStored } from '../../device/useStored.ts'

const fullScreen = {
  get: () => document.fullscreenElement !== null,
  subscribe,
}

/**
 * The whole screen for an element, where the browser has a way: nearly all do,
 * so a page is built as if it had.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const on = useStored(fullScreen, false)
  const able = !useHydrated() || document.fullscreenEnabled

  function toggle() {
    const done = on
      ? document.exitFullscreen()
      : element.current?.requestFullscreen()
    // Refused: the page is as good as before.
    done?.catch(() => undefined)
  }
  return { able, on, toggle }
}

function subscribe(changed: () => void) {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
