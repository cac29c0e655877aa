import type { GuardedContent, PublishedContent } from '../songs/Content.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Guard } from './Guard.ts'
import { isHeldBack } from './isHeldBack.ts'
import type { ListedContent } from '../songs/ListedSong.ts'
import type { PublishedSong, Song } from '../songs/Song.ts'
import { isWatched } from './watched.ts'

/** What the guard has to know of a song, */
type GuardableSong = Pick<PublishedSong, 'slug' | 'season' | 'episode'> & {
  readonly story: Pick<PublishedSong['story'], 'contentNotes'>
}

/** and of what songs share: the early script is given little more. */
type GuardableContent = {
  readonly seasons: readonly {
    readonly number: number
    readonly episodes: readonly {
      readonly number: number
      readonly title: string
    }[]
  }[]
  readonly songs: readonly GuardableSong[]
}

/** What may be shown of content of which less is known than was published. */
type GuardedPart<C extends GuardableContent> = Omit<C, 'seasons' | 'songs'> & {
  readonly seasons: ListedContent['seasons']
  readonly songs: readonly GuardedSong<C['songs'][number]>[]
}

type GuardedSong<S extends GuardableSong> = Omit<S, 'story'> &
  Pick<Song, 'held'> & { readonly story?: S['story'] }

/**
 * The content without what a guard holds back: the stories, and the titles of
 * episodes not watched. All that shows, finds, counts, orders or hands on songs
 * is given this, and cannot tell what it was not told.
 */
export function guardContent<C extends PublishedContent>(
  content: C,
  guard: Guard,
): GuardedContent<C>
export function guardContent<C extends GuardableContent>(
  content: C,
  guard: Guard,
): GuardedPart<C>
export function guardContent<C extends GuardableContent>(
  content: C,
  guard: Guard,
): GuardedPart<C> {
  const songs = content.songs.map((song) => guardSong(song, guard))
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

function guardSong<S extends GuardableSong>(
  song: S,
  guard: Guard,
): GuardedSong<S> {
  const { story, ...rest } = song
  const { contentNotes } = story
  if (!isHeldBack(guard, { ...song, contentNotes })) return song
  if (guard.revealed.has(song.slug)) return { ...song, held: true }
  return { ...rest, held: true }
}
