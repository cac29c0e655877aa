import { useGuard } from '../guard/useGuard.ts'
import { useMarks } from '../marks/useMarks.ts'
import type { SongHandlers } from './SongHandlers.ts'

/** What can be done with the songs of a page, and with what is held back. */
export function useSongHandlers() {
  const guarding = useGuard()
  const { newer, toggleMark } = useMarks()
  const handlers: SongHandlers = {
    onToggleStory: guarding.toggleStory,
    onToggleMark: newer ? undefined : toggleMark,
  }
  return { guarding, handlers }
}
