import type { Song } from '../songs/Song.ts'
import { pages } from './pages.ts'

/** The address of a song's own page, below the site's. */
export function songPath({ slug }: Pick<Song, 'slug'>): string {
  return pages.song.path.replace(':slug', slug)
}
