import { useMemo } from 'react'
import { formatTurns, parseTurns } from './parseTurns.ts'
import type { TurnsTaken } from './listenTurns.ts'
import { deviceStore } from '../../device/deviceStore.ts'
import { useStored } from '../../device/useStored.ts'

const store = deviceStore('songs.steps', (text) => text)

/** Which songs were opened in order on this device, and how that changes. */
export function useTurns() {
  const text = useStored(store, undefined)
  const taken = useMemo(() => parseTurns(text ?? ''), [text])
  return { taken, changeTurns }
}

function changeTurns(taken: TurnsTaken) {
  store.set(formatTurns(taken))
}
