import { changeTopTen } from './changeTopTen.ts'
import { ownStore } from './ownStore.ts'
import { parseTopTen } from './parseTopTen.ts'
import { publishedTopTen } from './publishedTopTen.ts'
import type { Song } from '../songs/Song.ts'
import { toggleSong } from './toggleSong.ts'

/**
 * Takes a song into this device's own order, or out of it. Who has none yet
 * begins one, with this song alone. `songs` have the countdown's among them.
 */
export function toggleKept(
  slug: string,
  songs: readonly Pick<Song, 'rank' | 'slug'>[],
): void {
  const ranking = publishedTopTen(songs)
  const own = parseTopTen(ownStore.get() ?? '', ranking)
  changeTopTen(own ?? ranking, toggleSong(own ?? [], slug), { moved: slug })
}
