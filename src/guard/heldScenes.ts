import type { Song } from '../songs/Song.ts'

/**
 * The songs whose scene is held back, and those shown anyway since. Not those of
 * which no scene is known: nobody misses what is not told in any case.
 */
export function heldScenes(songs: readonly Song[]): {
  readonly hidden: readonly Song[]
  readonly shownAnyway: readonly Song[]
} {
  const held = songs.filter((song) => song.held === 'scene')
  return {
    hidden: held.filter(({ story }) => !story),
    shownAnyway: held.filter(({ story }) => story),
  }
}
