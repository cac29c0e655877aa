import { useGuard } from '../guard/useGuard.ts'
import { useListening } from '../listening/useListening.ts'
import { useMarks } from '../marks/useMarks.ts'
import type { useView } from '../lists/useView.ts'
import type { SongHandlers } from './SongHandlers.ts'

/** What can be done with the songs of a page, and with what is held back. */
export function useSongHandlers({
  service,
  dropService,
}: Pick<ReturnType<typeof useView>, 'service' | 'dropService'>) {
  const guarding = useGuard()
  const { newer, toggleMark } = useMarks()
  const handlers: SongHandlers = {
    listening: useListening(service, dropService),
    onToggleStory: guarding.toggleStory,
    onToggleMark: newer ? undefined : toggleMark,
  }
  return { guarding, handlers }
}
