import type { Song } from '../songs/Song.ts'

/**
 * What to say of a song beside the address of its page: not its rank, which
 * would spoil the countdown, and not a word of the scene.
 */
export function songShareText(song: Pick<Song, 'title' | 'artist'>): string {
  return `“${song.title}” by ${song.artist}, one of the songs from Heartstopper`
}
