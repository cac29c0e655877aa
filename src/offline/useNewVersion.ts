import { useSyncExternalStore } from 'react'
import { newVersion } from './newVersion.ts'

/** Whether a newer version of the site waits, and how to take it. */
export function useNewVersion() {
  const ready = useSyncExternalStore(
    newVersion.subscribe,
    newVersion.isReady,
    never,
  )
  return { ready, take: newVersion.take }
}

/** The page was the newest when it was built. */
function never() {
  return false
}
