import type { Song } from '../songs/Song.ts'
import { episodeCode } from '../songs/episodeCode.ts'

/** Where its episode is not known: the latest that it can be in. */
type PlacedSong = Pick<Song, 'season' | 'story'> & {
  readonly episode: number | undefined
}

/**
 * The attributes by which the early script knows a scene: what stands inside as
 * `data-story` leaves the page if the scene is to be held back.
 */
export function guardedScene({ season, episode, story }: PlacedSong) {
  return {
    'data-at': episodeCode(
      episode === undefined ? { season } : { season, episode },
    ),
    'data-notes': story?.contentNotes.join() || undefined,
  }
}
