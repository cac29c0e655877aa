import { useState } from 'react'

/**
 * Whether somebody is typing a search: on a phone, where the keyboard takes half
 * of the screen, the songs are then shown on a line or two each. It ends when
 * the search is sent or given up, and not when the focus goes: that happens
 * with the press on a song, which would move away from under the finger.
 */
export function useSearching() {
  const [searching, setSearching] = useState(false)
  return {
    searching,
    onBegin: () => {
      if (!searching) window.scrollTo(0, 0)
      setSearching(true)
    },
    onEnd: () => setSearching(false),
  }
}
