import type { Song } from '../songs/Song.ts'

/** The songs whose scene is held back, and those revealed since. */
export function heldSongs(songs: readonly Song[]): {
  readonly hidden: readonly Song[]
  readonly revealed: readonly Song[]
} {
  const held = songs.filter((song) => song.held)
  return {
    hidden: held.filter(({ story }) => !story),
    revealed: held.filter(({ story }) => story),
  }
}
