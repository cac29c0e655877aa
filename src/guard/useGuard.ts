import { useMemo } from 'react'
import { parseContentNotes, type ContentNote } from '../songs/contentNotes.ts'
import { openGuard } from './Guard.ts'
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
const revealedStore = visitStore(openGuard.revealed)

/** What is kept from this visitor, and how they change it. */
export function useGuard() {
  const watched = useStored(watchedStore, undefined) ?? openGuard.watched
  const avoided = useStored(avoidedStore, undefined) ?? ''
  const revealed = useStored(revealedStore, openGuard.revealed)
  const keepsWatched = useKept(watchedStore)
  const keepsAvoided = useKept(avoidedStore)
  const kept = keepsWatched && keepsAvoided

  return useMemo(
    () => ({
      guard: {
        watched,
        avoided: parseContentNotes(avoided),
        revealed,
      },
      /** Whether the device will know it on the next visit. */
      kept,
      changeWatched,
      toggleAvoided,
      toggleStory,
      reveal,
    }),
    [watched, avoided, revealed, kept],
  )
}

function changeWatched(watched: Watched) {
  watchedStore.set(watched)
  reveal([])
}

/** Holds scenes with a note back, or no longer. */
function toggleAvoided(note: ContentNote) {
  // From the store, not the last render: two presses may precede the next one.
  const avoided = new Set(parseContentNotes(avoidedStore.get() ?? ''))
  if (!avoided.delete(note)) avoided.add(note)
  avoidedStore.set([...avoided].join())
  reveal([])
}

/** Reveals a song's scene for this visit, or holds it back again. */
function toggleStory(slug: string) {
  const revealed = new Set(revealedStore.get())
  if (!revealed.delete(slug)) revealed.add(slug)
  revealedStore.set(revealed)
}

/** The only scenes to be revealed from now on, by the songs' slugs. */
function reveal(slugs: readonly string[]) {
  revealedStore.set(new Set(slugs))
}
