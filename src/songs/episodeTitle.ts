import type { ListedContent } from './ListedSong.ts'
import type { Song } from './Song.ts'

/** The title of an episode, empty where it is held back; or that of a film. */
export function episodeTitle(
  { parts }: Pick<ListedContent, 'parts'>,
  at: Pick<Song, 'season' | 'episode'>,
): string {
  const part = parts.find(({ id }) => id === at.season)
  if (part?.kind === 'film') return part.title
  return part?.episodes.find(({ number }) => number === at.episode)?.title ?? ''
}
