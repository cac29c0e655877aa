import type { ListedContent } from './ListedSong.ts'
import type { Song } from './Song.ts'

/**
 * The latest episode that a song can be in: its own or, where that is not
 * known, the last of its season. `undefined` in a film, which has none, and in
 * a season that is not there.
 */
export function latestEpisode(
  { season, episode }: Pick<Song, 'season' | 'episode'>,
  parts: ListedContent['parts'],
): number | undefined {
  if (episode !== undefined) return episode
  const part = parts.find(({ id }) => id === season)
  return part?.kind === 'season'
    ? Math.max(...part.episodes.map(({ number }) => number))
    : undefined
}
