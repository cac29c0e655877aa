import { fold } from './fold.ts'
import type { Song } from './Song.ts'

/**
 * The album or EP that a song is from, if it is known to be on one: what is
 * called like the song itself is a single.
 */
export function albumOf({
  title,
  release,
}: Pick<Song, 'title' | 'release'>): string | undefined {
  return release && fold(release) === fold(title) ? undefined : release
}
