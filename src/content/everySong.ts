import type { PublishedContent } from '../songs/Content.ts'
import type { PublishedCountdown } from '../songs/countdownSchema.ts'
import type { Soundtrack } from '../songs/soundtrackSchema.ts'

/**
 * Every song of the show as one list: the ten, the very records of the
 * countdown, and those that only the soundtrack has.
 */
export function everySong(
  { parts, characters, songs }: PublishedCountdown,
  soundtrack: Soundtrack,
): PublishedContent {
  return {
    title: soundtrack.title,
    parts,
    characters: [...characters, ...soundtrack.characters],
    songs: [...songs, ...soundtrack.songs],
  }
}
