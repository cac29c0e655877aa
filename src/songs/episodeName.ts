import { partName } from './partName.ts'
import type { Song } from './Song.ts'

/** Where an episode is named. */
type Form = 'sentence' | 'start' | 'heading' | 'underSeason'

/**
 * What an episode is called: “season 1, episode 4” within a sentence, and in
 * other words at its start, as a heading or under the heading of its season. A
 * film has none, and is itself called.
 */
export function episodeName(
  { season, episode: number }: Pick<Song, 'season' | 'episode'>,
  form: Form = 'sentence',
): string {
  if (typeof season !== 'number')
    return partName(season, form === 'sentence' ? form : 'start')
  const episode = number ?? 'not known yet'
  const forms: Readonly<Record<Form, string>> = {
    sentence: `${partName(season, 'sentence')}, episode ${episode}`,
    start: `${partName(season)}, episode ${episode}`,
    heading: `${partName(season)} · Episode ${episode}`,
    underSeason: `Episode ${episode}`,
  }
  return forms[form]
}
