import type { PlaylistSong } from './Playlist.ts'

/**
 * The number that each song of a list goes by: its own in the countdown, or its
 * place in the list where not every song has one.
 */
export function songNumbers(
  songs: readonly Pick<PlaylistSong, 'rank'>[],
): readonly number[] {
  const ranked = songs.every(({ rank }) => rank)
  return songs.map(({ rank = 0 }, place) => (ranked ? rank : place + 1))
}
