import type {
  Countdown,
  PublishedCountdown,
  PublishedSong,
  Song,
} from './countdownSchema.ts'
import { episodeCode } from './episodeCode.ts'
import type { Guard } from './Guard.ts'
import { isHeldBack } from './isHeldBack.ts'
import { isWatched } from './watched.ts'

/**
 * The content without what a guard holds back: the stories, and the titles of
 * episodes not watched. All that shows, finds, counts, orders or hands on songs
 * is given this, and cannot tell what it was not told.
 */
export function guardCountdown(
  countdown: PublishedCountdown,
  guard: Guard,
): Countdown {
  const songs = countdown.songs.map((song) => guardSong(song, guard))
  const revealed = new Set(
    songs.filter(({ held, story }) => held && story).map(episodeCode),
  )
  return {
    ...countdown,
    songs,
    seasons: countdown.seasons.map(({ episodes, ...season }) => ({
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

function guardSong(song: PublishedSong, guard: Guard): Song {
  const { story, ...rest } = song
  const { contentNotes } = story
  if (!isHeldBack(guard, { ...song, contentNotes })) return song
  return guard.revealed.has(song.slug)
    ? { ...song, held: true }
    : { ...rest, held: true }
}
