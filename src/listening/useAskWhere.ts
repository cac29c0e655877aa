import { createContext, use, type MouseEvent } from 'react'
import type { HeardSong } from './Listening.ts'

/** What asks where to listen: see `ListeningProvider`. */
export type AskWhere = {
  /** Fetches what asks, which somebody is about to need. */
  readonly soon: () => void
  /** Asks; where that cannot be, goes to the address instead. */
  readonly now: (song: HeardSong, instead: string) => void
}

/** Beside where the visitor listens, since it never changes. */
export const AskWhereContext = createContext<AskWhere | undefined>(undefined)

/** What a link that asks where to listen to a song does. */
export function useAskWhere(song: HeardSong) {
  const ask = use(AskWhereContext)
  return {
    /** When it is about to be pressed. */
    soon: {
      onPointerEnter: ask?.soon,
      onPointerDown: ask?.soon,
      onFocus: ask?.soon,
    },
    /** When it is pressed: for another tab, it is a link like others. */
    answer: (event: MouseEvent<HTMLAnchorElement>) => {
      const { metaKey, ctrlKey, shiftKey, altKey, currentTarget } = event
      if (metaKey || ctrlKey || shiftKey || altKey) return
      event.preventDefault()
      ask?.now(song, currentTarget.href)
    },
  }
}
