import { parseContentNotes } from '../songs/contentNotes.ts'
import { openGuard, type Guard } from './Guard.ts'
import { parseWatched } from './watched.ts'
import { readDevice } from '../device/readDevice.ts'

/** Where the guard is kept on this device. */
export const guardKeys = {
  /** How far the visitor has watched. */
  watched: 'songs.watched',
  /** The content notes whose scenes they do not want, with commas between. */
  avoided: 'songs.avoided',
} as const

/** What this device says is to be held back; nothing on a first visit. */
export function storedGuard(): Guard {
  return {
    ...openGuard,
    watched: parseWatched(readDevice(guardKeys.watched)) ?? openGuard.watched,
    avoided: parseContentNotes(readDevice(guardKeys.avoided)),
  }
}
