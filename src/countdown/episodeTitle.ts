import type { Countdown, Song } from './countdownSchema.ts'

/** The title of the episode that a song is heard in. */
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
