import { useState, type RefObject } from 'react'
import { useHydrated } from '../../device/useHydrated.ts'
import { useStored } from '../../device/useStored.ts'
import { patience } from '../../ui/patience.ts'

const fullScreen = {
  get: () => Boolean(document.fullscreenElement),
  subscribe,
}

/**
 * The whole screen for an element, where the browser has a way: nearly all do,
 * so a page is built as if it had.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const on = useStored(fullScreen, false)
  const [refused, setRefused] = useState<number>()
  const able = !useHydrated() || document.fullscreenEnabled

  async function toggle() {
    const before = fullScreen.get()
    function refuse() {
      if (fullScreen.get() === before) setRefused(performance.now())
    }
    setRefused(undefined)
    const silence = setTimeout(refuse, patience)
    try {
      await (before
        ? document.exitFullscreen()
        : element.current?.requestFullscreen())
    } catch {
      refuse()
    } finally {
      clearTimeout(silence)
    }
  }
  return {
    able,
    on,
    /** When the browser last did not do it. */
    refused,
    toggle: (): void => void toggle(),
  }
}

function subscribe(changed: () => void) {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
