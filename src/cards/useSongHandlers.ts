import { useCallback } from 'react'
import { useGuard } from '../guard/useGuard.ts'
import { useMarks } from '../marks/useMarks.ts'
import type { Song } from '../songs/Song.ts'
import type { SongHandlers } from './SongHandlers.ts'

/**
 * What can be done with the songs of a page, and with what is held back. `songs`
 * have the countdown's among them.
 */
export function useSongHandlers(songs: readonly Song[]) {
  const guarding = useGuard()
  const { newer, toggleMark } = useMarks()
  const toggleTen = useCallback(
    (slug: string) =>
      void import('../topTen/toggleKept.ts').then(({ toggleKept }) =>
        toggleKept(slug, songs),
      ),
    [songs],
  )
  const handlers: SongHandlers = {
    onToggleStory: guarding.toggleStory,
    onToggleMark: newer ? undefined : toggleMark,
    onToggleTen: toggleTen,
  }
  return { guarding, handlers }
}
