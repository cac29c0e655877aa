import type { RankedSong, Song } from './Song.ts'

/** Whether a song is of the countdown, and has all that its songs have. */
export function isRanked(song: Song): song is RankedSong {
  return song.rank !== undefined
}
