import { useCallback } from 'react'
import type { SongHandlers } from '../cards/SongHandlers.ts'
import { pressedInVain } from '../early/takeover.ts'
import { useGuard } from '../guard/useGuard.ts'
import { useMarks } from '../marks/useMarks.ts'
import type { Song } from '../songs/Song.ts'

/**
 * What can be done with the songs of a page, and with what is held back. `songs`
 * have the countdown's among them.
 */
export function useSongHandlers(songs: readonly Song[]) {
  const guarding = useGuard()
  const { newer, toggleMark } = useMarks()
  const toggleTen = useCallback(
    (slug: string) => void toggle(slug, songs),
    [songs],
  )
  const handlers: SongHandlers = {
    onToggleStory: guarding.toggleStory,
    onToggleMark: newer ? undefined : toggleMark,
    onToggleTen: toggleTen,
  }
  return { guarding, handlers }
}

/**
 * With code that comes with the first press. No browser asks for that again where
 * it did not come: then it is said, as of a press before React is there.
 */
async function toggle(slug: string, songs: readonly Song[]) {
  const own = await import('../topTen/toggleKept.ts').catch(() => undefined)
  document.documentElement.toggleAttribute(pressedInVain, !own)
  own?.toggleKept(slug, songs)
}
