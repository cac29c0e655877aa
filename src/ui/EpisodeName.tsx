import type { Countdown, Song } from '../countdown/countdownSchema.ts'
import { episodeTitle } from '../countdown/episodeTitle.ts'

type EpisodeNameProps = Pick<Countdown, 'seasons'> & {
  readonly at: Pick<Song, 'season' | 'episode'>
}

/** “Season 1 · Episode 2 · Crush” */
export function EpisodeName({ at, seasons }: EpisodeNameProps) {
  return `Season ${at.season} · Episode ${at.episode} · ${episodeTitle({ seasons }, at)}`
}
