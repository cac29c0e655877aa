import type { MouseEvent } from 'react'
import { useHref } from 'react-router-dom'
import type { HeardSong } from './Listening.ts'
import { useListening } from './useListening.ts'
import { songPath } from '../site/songPath.ts'

/** What a link that asks where to listen to a song does. */
export function useAskWhere(song: HeardSong) {
  const { askSoon, ask } = useListening()
  return {
    /** Where all the ways to hear it stand: in that part of its own page. */
    all: useHref(`${songPath(song)}#listen`),
    /** When it is about to be pressed. */
    soon: { onPointerEnter: askSoon, onPointerDown: askSoon, onFocus: askSoon },
    /** When it is pressed: for another tab, it is a link like others. */
    answer: (event: MouseEvent<HTMLAnchorElement>) => {
      const { metaKey, ctrlKey, shiftKey, altKey, currentTarget } = event
      if (metaKey || ctrlKey || shiftKey || altKey) return
      event.preventDefault()
      ask(song, currentTarget.href)
    },
  }
}
