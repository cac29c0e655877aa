import type { RankedSong } from '../../songs/Song.ts'
import type { Reveal } from './Reveal.ts'

type RevealedSongs<T> = {
  /** The song whose turn it is; none before the first. */
  readonly current: T | undefined
  /** Every song that has had its turn, from the last rank up. */
  readonly revealed: readonly T[]
}

/**
 * All that may be on the page: a song whose turn has not come is in no part of
 * what is returned.
 */
export function revealSongs<T extends Pick<RankedSong, 'rank'>>(
  songs: readonly T[],
  { at, furthest }: Reveal,
): RevealedSongs<T> {
  const revealed = songs.toSorted((a, b) => b.rank - a.rank).slice(0, furthest)
  return { current: revealed[at - 1], revealed }
}
