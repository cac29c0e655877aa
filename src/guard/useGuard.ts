import { useMemo } from 'react'
import { parseContentNotes, type ContentNote } from '../songs/contentNotes.ts'
import { openGuard } from './Guard.ts'
import type { Guarding } from './Guarding.ts'
import { parseWatched, type Watched } from './watched.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { guardKeys } from './storedGuard.ts'
import { useKept } from '../device/useKept.ts'
import { useStored } from '../device/useStored.ts'
import { visitStore } from '../device/visitStore.ts'

const watchedStore = deviceStore(guardKeys.watched, parseWatched)
const avoidedStore = deviceStore(guardKeys.avoided, (text) =>
  parseContentNotes(text).join(),
)
const shownAnywayStore = visitStore(openGuard.shownAnyway)

/** What is kept from this visitor, and how they change it. */
export function useGuard(): Guarding {
  const watched = useStored(watchedStore, undefined)
  const avoided = useStored(avoidedStore, undefined) ?? ''
  const shownAnyway = useStored(shownAnywayStore, openGuard.shownAnyway)
  const keepsWatched = useKept(watchedStore)
  const keepsAvoided = useKept(avoidedStore)
  const kept = keepsWatched && keepsAvoided

  return useMemo(
    () => ({
      guard: {
        watched: watched ?? openGuard.watched,
        avoided: parseContentNotes(avoided),
        shownAnyway,
      },
      chosen: watched !== undefined || avoided !== '',
      kept,
      changeWatched,
      toggleAvoided,
      toggleStory,
      showAnyway,
    }),
    [watched, avoided, shownAnyway, kept],
  )
}

function changeWatched(watched: Watched) {
  watchedStore.set(watched)
  showAnyway([])
}

function toggleAvoided(note: ContentNote) {
  // From the store, not the last render: two presses may precede the next one.
  const avoided = new Set(parseContentNotes(avoidedStore.get() ?? ''))
  if (!avoided.delete(note)) avoided.add(note)
  avoidedStore.set([...avoided].join())
  showAnyway([])
}

function toggleStory(slug: string) {
  const shownAnyway = new Set(shownAnywayStore.get())
  if (!shownAnyway.delete(slug)) shownAnyway.add(slug)
  shownAnywayStore.set(shownAnyway)
}

function showAnyway(slugs: readonly string[]) {
  shownAnywayStore.set(new Set(slugs))
}
