import { useEffect } from 'react'

/** Keeps the screen from going dark, where the device lets a page do that. */
export function useWakeLock(wanted: boolean): void {
  // The outside system is the screen, whose lock ends when the tab is hidden.
  useEffect(() => {
    if (!wanted) return undefined
    let lock: Promise<WakeLockSentinel | undefined> | undefined
    function hold() {
      if (!document.hidden) lock = request()
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      document.removeEventListener('visibilitychange', hold)
      void lock?.then((held) => held?.release()).catch(() => undefined)
    }
  }, [wanted])
}

/** Nothing where that is missing or refused: nobody has asked for it. */
async function request() {
  try {
    return await navigator.wakeLock.request('screen')
  } catch {
    return undefined
  }
}
