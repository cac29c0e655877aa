import { useMemo, useSyncExternalStore } from 'react'
import { parseContentNotes, type ContentNote } from '../songs/contentNotes.ts'
import { openGuard } from './Guard.ts'
import type { Guarding } from './Guarding.ts'
import { parseWatched, type Watched } from './watched.ts'
import { deviceStore } from '../device/deviceStore.ts'
import { guardKeys } from './storedGuard.ts'
import { visitStore } from '../device/visitStore.ts'

const watchedStore = deviceStore(guardKeys.watched, parseWatched)
const avoidedStore = deviceStore(guardKeys.avoided, (text) =>
  parseContentNotes(text).join(),
)
const revealedStore = visitStore(openGuard.revealed)

/** What is kept from this visitor, and how they change it. */
export function useGuard(): Guarding {
  const watched = useSyncExternalStore(
    watchedStore.subscribe,
    watchedStore.get,
    nothing,
  )
  const avoided = useSyncExternalStore(
    avoidedStore.subscribe,
    avoidedStore.get,
    nothing,
  )
  const revealed = useSyncExternalStore(
    revealedStore.subscribe,
    revealedStore.get,
    nobody,
  )
  const kept = useSyncExternalStore(subscribeKept, isKept, isKept)

  return useMemo(
    () => ({
      guard: {
        watched: watched ?? openGuard.watched,
        avoided: parseContentNotes(avoided ?? ''),
        revealed,
      },
      chosen: watched !== undefined || Boolean(avoided),
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

function toggleAvoided(note: ContentNote) {
  // As it is by now: several may be chosen before the page follows.
  const avoided = new Set(parseContentNotes(avoidedStore.get() ?? ''))
  if (!avoided.delete(note)) avoided.add(note)
  avoidedStore.set([...avoided].join())
  reveal([])
}

function toggleStory(slug: string) {
  const revealed = new Set(revealedStore.get())
  if (!revealed.delete(slug)) revealed.add(slug)
  revealedStore.set(revealed)
}

function reveal(slugs: readonly string[]) {
  revealedStore.set(new Set(slugs))
}

function isKept() {
  return watchedStore.isKept() && avoidedStore.isKept()
}

function subscribeKept(changed: () => void) {
  const ends = [watchedStore, avoidedStore].map(({ subscribe }) =>
    subscribe(changed),
  )
  return () => {
    for (const end of ends) end()
  }
}

/* What a page is prerendered with: it knows no device and no visit. */

function nothing() {
  return undefined
}

function nobody() {
  return openGuard.revealed
}
