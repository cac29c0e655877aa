import type { Song } from './countdownSchema.ts'

/** An episode as addresses spell it: `s1e2`. */
export function episodeCode(at: Pick<Song, 'season' | 'episode'>): string {
  return `s${at.season}e${at.episode}`
}
