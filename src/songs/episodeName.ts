import type { Song } from './Song.ts'

/** Where an episode is named. */
type Form = 'sentence' | 'start' | 'heading' | 'underSeason'

/**
 * What an episode is called: “season 1, episode 4” within a sentence, and in
 * other words at its start, as a heading or under the heading of its season.
 */
export function episodeName(
  { season, episode: number }: Pick<Song, 'season' | 'episode'>,
  form: Form = 'sentence',
): string {
  const episode = number ?? 'not known yet'
  const forms: Readonly<Record<Form, string>> = {
    sentence: `season ${season}, episode ${episode}`,
    start: `Season ${season}, episode ${episode}`,
    heading: `Season ${season} · Episode ${episode}`,
    underSeason: `Episode ${episode}`,
  }
  return forms[form]
}
