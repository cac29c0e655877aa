import type { Song } from '../songs/Song.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { at, notes } from './guardNames.ts'

/** Where its episode is not known: the latest that it can be in. */
type PlacedSong = Pick<Song, 'season' | 'story'> & {
  readonly episode: number | undefined
}

/**
 * The attributes by which the early script knows a scene: what stands inside as
 * `guardNames.story` leaves the page if the scene is to be held back.
 */
export function guardedScene({ season, episode, story }: PlacedSong) {
  return {
    [at]: episodeCode(episode === undefined ? { season } : { season, episode }),
    [notes]: story?.contentNotes.join() || undefined,
  }
}
