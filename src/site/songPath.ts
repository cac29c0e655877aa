import type { Song } from '../songs/Song.ts'

/** The address of a song's own page, below the site's. */
export function songPath({ slug }: Pick<Song, 'slug'>): string {
  return `/songs/${slug}/`
}
