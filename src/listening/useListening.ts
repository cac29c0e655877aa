import { createContext, use } from 'react'
import type { Listening } from './Listening.ts'

/** Where the visitor listens, for whatever is drawn below. */
export const ListeningContext = createContext<Listening | undefined>(undefined)

/** Where the visitor listens, as `ListeningProvider` says. */
export function useListening(): Listening {
  const listening = use(ListeningContext)
  if (!listening) throw new Error('There is no ListeningProvider around this')
  return listening
}
