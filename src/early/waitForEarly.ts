import { readDevice } from '../device/readDevice.ts'
import { guardKeys } from '../guard/storedGuard.ts'
import { startsReveal } from '../site/revealStart.ts'
import { topTenKey } from '../topTen/topTenKey.ts'
import {
  guardWaits,
  listWaits,
  revealWaits,
  type GuardState,
} from './takeover.ts'

/*
 * Stands in the head of every page, and so runs before the first byte of it is
 * drawn. It hides what the early script may take out: every story where the
 * device says that some are held back, and the list until it is known what the
 * address asks for, or in which order this device has it; and the reveal, where
 * it starts by itself, as it does once somebody has said how far they have seen.
 */

const root = document.documentElement
/** All the songs, late, are better than none; in milliseconds. */
const patience = 4000
const unknown: GuardState = ''
const late: GuardState = 'late'

const watched = readDevice(guardKeys.watched)
const avoided = readDevice(guardKeys.avoided)
if ((watched && watched !== 'all') || avoided) {
  root.setAttribute(guardWaits, unknown)
  setTimeout(() => {
    if (root.getAttribute(guardWaits) === unknown)
      root.setAttribute(guardWaits, late)
  }, patience)
}
if (location.search || readDevice(topTenKey)) hold(listWaits)
if ((watched || avoided) && startsReveal(location.search)) hold(revealWaits)

function hold(name: string) {
  root.toggleAttribute(name, true)
  setTimeout(() => root.removeAttribute(name), patience)
}
