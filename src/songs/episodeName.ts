import { partName } from './partName.ts'
import type { Song } from './Song.ts'

/** An episode in words, by where they stand. */
const forms = {
  sentence: (season, episode) =>
    `${partName(season, 'sentence')}, episode ${episode}`,
  start: (season, episode) => `${partName(season)}, episode ${episode}`,
  heading: (season, episode) => `${partName(season)} · Episode ${episode}`,
  underSeason: (_, episode) => `Episode ${episode}`,
} as const satisfies Record<string, Worded>

type Worded = (season: number, episode: number | string) => string

/**
 * What an episode is called: “season 1, episode 4” within a sentence, and in
 * other words at its start, as a heading or under the heading of its season. A
 * film has none, and is itself called.
 */
export function episodeName(
  { season, episode }: Pick<Song, 'season' | 'episode'>,
  form: keyof typeof forms = 'sentence',
): string {
  if (typeof season !== 'number')
    return partName(season, form === 'sentence' ? form : 'start')
  return forms[form](season, episode ?? 'not known yet')
}
