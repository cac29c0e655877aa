import { useEffect } from 'react'

/** Keeps the screen from going dark, where the device lets a page do that. */
export function useWakeLock(wanted: boolean): void {
  // The outside system is the screen, whose lock ends when the tab is hidden.
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return undefined
    let lock: Promise<WakeLockSentinel | undefined> | undefined
    function hold() {
      if (document.hidden) return
      lock = navigator.wakeLock.request('screen').catch(() => undefined)
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      document.removeEventListener('visibilitychange', hold)
      void lock?.then((held) => held?.release())
    }
  }, [wanted])
}
