import type { Song } from '../songs/Song.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { at, notes } from './guardNames.ts'

/**
 * The attributes by which the early script knows a scene: what stands inside as
 * `guardNames.story` leaves the page if the scene is to be held back.
 */
export function guardedScene(song: Pick<Song, 'season' | 'episode' | 'story'>) {
  return {
    [at]: episodeCode(song),
    [notes]: song.story?.contentNotes.join() || undefined,
  }
}
