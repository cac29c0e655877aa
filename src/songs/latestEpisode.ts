import type { ListedContent } from './ListedSong.ts'
import type { Song } from './Song.ts'

/**
 * The latest episode that a song can be in: its own or, where that is not
 * known, the last of its season. `undefined` in a season that is not there.
 */
export function latestEpisode(
  { season, episode }: Pick<Song, 'season' | 'episode'>,
  seasons: ListedContent['seasons'],
): number | undefined {
  if (episode !== undefined) return episode
  const episodes = seasons.find(({ number }) => number === season)?.episodes
  return episodes && Math.max(...episodes.map(({ number }) => number))
}
