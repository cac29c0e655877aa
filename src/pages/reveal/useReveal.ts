import { useLayoutEffect } from 'react'
import { goToTurn } from './goToTurn.ts'
import { formatReveal, parseReveal } from './parseReveal.ts'
import { beforeReveal, type Reveal } from './Reveal.ts'
import { deviceStore } from '../../device/deviceStore.ts'
import { useStored } from '../../device/useStored.ts'
import { visitStore } from '../../device/visitStore.ts'

const store = deviceStore('songs.reveal', String)
/** Whether somebody has gone on since the page was loaded. */
const begun = visitStore(false)

/**
 * How far this device has got through a reveal of so many turns, and how to get
 * further. Nobody who comes back is shown a song before they go on, but for who
 * has a link that starts it.
 */
export function useReveal(last: number, starts: boolean) {
  const kept = useStored(store, undefined) ?? ''
  const going = useStored(begun, false)
  const { at, furthest } = parseReveal(kept, last)
  const reveal: Reveal = { at: going ? at : 0, furthest }

  // The outside system is the address bar, which says so once: before anything
  // is painted, and before it is tidied.
  useLayoutEffect(() => {
    if (!starts) return
    const known = parseReveal(store.get() ?? '', last)
    show(goToTurn({ ...known, at: 0 }, 1, last))
  }, [starts, last])

  function goTo(turn: number) {
    const next = goToTurn(reveal, turn, last)
    if (next.at !== reveal.at) show(next)
  }

  function startAgain() {
    show(goToTurn(beforeReveal, 1, last))
  }

  /** The turn at which to go on: where they were, or the first. */
  const resume = at || furthest || 1
  return { reveal, resume, goTo, startAgain }
}

function show(next: Reveal) {
  store.set(formatReveal(next))
  begun.set(true)
}
