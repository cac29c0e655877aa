import { createContext } from 'react'

/**
 * Puts the takeover off until what it returns is called. Where nothing was
 * built there is nothing to put off.
 */
export const TakeOverDelay = createContext<() => () => void>(
  () => () => undefined,
)
