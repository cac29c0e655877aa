import type { Song } from '../songs/Song.ts'
import { pages } from './pages.ts'
import { songPath } from './songPath.ts'

/**
 * Where a song is to be found, below the site's address: on its own page, or
 * in its row of the soundtrack if it has none.
 */
export function songAddress(song: Pick<Song, 'slug' | 'rank'>): string {
  return song.rank ? songPath(song) : `${pages.soundtrack.path}#${song.slug}`
}
