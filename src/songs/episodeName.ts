import type { Song } from './Song.ts'

/** An episode in the middle of a sentence: “season 1, episode 4”. */
export function episodeName(at: Pick<Song, 'season' | 'episode'>): string {
  return `season ${at.season}, episode ${at.episode ?? 'not known yet'}`
}
