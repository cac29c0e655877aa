import { useMemo } from 'react'
import { formatSteps, parseSteps } from './parseSteps.ts'
import type { StepsTaken } from './listenSteps.ts'
import { deviceStore } from '../../device/deviceStore.ts'
import { useStored } from '../../device/useStored.ts'

const store = deviceStore('songs.steps', (text) => text)

/** Which songs were opened in order on this device, and how that changes. */
export function useSteps() {
  const text = useStored(store, undefined)
  const taken = useMemo(() => parseSteps(text ?? ''), [text])
  return { taken, changeSteps }
}

function changeSteps(taken: StepsTaken) {
  store.set(formatSteps(taken))
}
