import type { GuardedContent, PublishedContent } from '../songs/Content.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Guard } from './Guard.ts'
import { isHeldBack } from './isHeldBack.ts'
import { latestEpisode } from '../songs/latestEpisode.ts'
import type { Guarded, PublishedSong } from '../songs/Song.ts'
import { isWatched } from './watched.ts'

/**
 * The content without what a guard holds back: the stories, and the titles of
 * episodes not watched. All that shows, finds, counts, orders or hands on songs
 * is given this, and cannot tell what it was not told.
 */
export function guardContent<C extends PublishedContent>(
  content: C,
  guard: Guard,
): GuardedContent<C> {
  const songs = content.songs.map((song) =>
    guardSong(song, latestEpisode(song, content.seasons), guard),
  )
  const revealed = new Set(
    songs.filter(({ held, story }) => held && story).map(episodeCode),
  )
  return {
    ...content,
    songs,
    seasons: content.seasons.map(({ episodes, ...season }) => ({
      ...season,
      episodes: episodes.map(({ number, title }) => {
        const at = { season: season.number, episode: number }
        const told =
          isWatched(guard.watched, at) || revealed.has(episodeCode(at))
        return told ? { number, title } : { number }
      }),
    })),
  }
}

function guardSong<S extends PublishedSong>(
  song: S,
  episode: number | undefined,
  guard: Guard,
): Guarded<S> {
  const { story, ...rest } = song
  const { contentNotes } = story
  if (!isHeldBack(guard, { season: song.season, episode, contentNotes }))
    return song
  const held = story.scene === undefined ? 'details' : 'scene'
  if (guard.revealed.has(song.slug)) return { ...song, held }
  // All of a song but its story; of a kind of song, TypeScript cannot say so.
  return { ...rest, held } as Guarded<S>
}
