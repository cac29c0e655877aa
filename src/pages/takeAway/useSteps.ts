import { useMemo, useSyncExternalStore } from 'react'
import { formatSteps, parseSteps } from './parseSteps.ts'
import type { StepsTaken } from './listenSteps.ts'
import { deviceStore } from '../../device/deviceStore.ts'

const store = deviceStore('songs.steps', (text) => text)

/** Which songs were opened in order on this device, and how that changes. */
export function useSteps() {
  const text = useSyncExternalStore(store.subscribe, store.get, nothing)
  const taken = useMemo(() => parseSteps(text ?? ''), [text])
  return { taken, changeSteps }
}

function changeSteps(taken: StepsTaken) {
  store.set(formatSteps(taken))
}

function nothing() {
  return undefined
}
