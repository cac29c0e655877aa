import type { Countdown, Song } from './countdownSchema.ts'

/** The title of an episode; empty where it is held back. */
export function episodeTitle(
  { seasons }: Pick<Countdown, 'seasons'>,
  at: Pick<Song, 'season' | 'episode'>,
): string {
  return (
    seasons
      .find(({ number }) => number === at.season)
      ?.episodes.find(({ number }) => number === at.episode)?.title ?? ''
  )
}
