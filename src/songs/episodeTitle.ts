import type { ListedContent } from './ListedSong.ts'
import type { Song } from './Song.ts'

/** The title of an episode, empty where it is held back; or that of a film. */
export function episodeTitle(
  { parts }: Pick<ListedContent, 'parts'>,
  at: Pick<Song, 'season' | 'episode'>,
): string {
  const part = parts.find(({ id }) => id === at.season)
  const titled =
    part?.kind === 'film'
      ? part
      : part?.episodes.find(({ number }) => number === at.episode)
  return titled?.title ?? ''
}
