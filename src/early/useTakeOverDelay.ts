import { useContext, useEffect } from 'react'
import { TakeOverDelay } from './TakeOverDelay.ts'

/**
 * For a part of the page that React draws a moment after the rest: for as long
 * as it waits, the early script goes on to show and to answer.
 */
export function useTakeOverDelay(waits: boolean): void {
  const delay = useContext(TakeOverDelay)

  // The outside system is the early script, which `useTakeOver` tells.
  useEffect(() => (waits ? delay() : undefined), [waits, delay])
}
