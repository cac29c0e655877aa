import { newVersion } from './newVersion.ts'
import { useStored } from '../device/useStored.ts'

/** Whether a newer version of the site waits, and how to take it. */
export function useNewVersion() {
  const { isReady, take } = newVersion
  // The page was the newest when it was built.
  const ready = useStored({ ...newVersion, get: isReady }, false)
  return { ready, take }
}
