import type { ListedContent } from './ListedSong.ts'
import type { Song } from './Song.ts'

/** The title of an episode; empty where it is held back. */
export function episodeTitle(
  { seasons }: Pick<ListedContent, 'seasons'>,
  at: Pick<Song, 'season' | 'episode'>,
): string {
  return (
    seasons
      .find(({ number }) => number === at.season)
      ?.episodes.find(({ number }) => number === at.episode)?.title ?? ''
  )
}
