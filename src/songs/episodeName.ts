import type { Song } from './Song.ts'

type Worded = (season: number, episode: number | string) => string

/** An episode in words, by where they stand. */
const forms = {
  sentence: (season, episode) => `season ${season}, episode ${episode}`,
  start: (season, episode) => `Season ${season}, episode ${episode}`,
  heading: (season, episode) => `Season ${season} · Episode ${episode}`,
  underSeason: (_, episode) => `Episode ${episode}`,
} as const satisfies Record<string, Worded>

/**
 * What an episode is called: “season 1, episode 4” within a sentence, and in
 * other words at its start, as a heading or under the heading of its season.
 */
export function episodeName(
  { season, episode }: Pick<Song, 'season' | 'episode'>,
  form: keyof typeof forms = 'sentence',
): string {
  return forms[form](season, episode ?? 'not known yet')
}
