import type { GuardedContent, PublishedContent } from '../songs/Content.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Guard } from './Guard.ts'
import { isHeldBack } from './isHeldBack.ts'
import type { ListedContent } from '../songs/ListedSong.ts'
import type { PublishedSong, Song } from '../songs/Song.ts'
import { latestEpisode } from '../songs/latestEpisode.ts'
import { storyOrder, type StoryOrder } from '../songs/storyOrder.ts'
import { isWatched } from './watched.ts'

/** What the guard has to know of a song, */
type GuardableSong = Pick<PublishedSong, 'slug' | 'season' | 'episode'> & {
  readonly story: Pick<PublishedSong['story'], 'contentNotes' | 'scene'>
}

/** and of what songs share: the early script is given little more. */
type GuardableContent = {
  readonly parts: ListedContent['parts']
  readonly songs: readonly GuardableSong[]
}

/** What may be shown of content of which less is known than was published. */
type GuardedPart<C extends GuardableContent> = Omit<C, 'parts' | 'songs'> & {
  readonly parts: ListedContent['parts']
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
  const order = storyOrder(content)
  const songs = content.songs.map((song) => {
    const episode = latestEpisode(song, content.parts)
    return guardSong(song, { ...song, episode }, guard, order)
  })
  const shownAnyway = new Set(
    songs.filter(({ held, story }) => held && story).map(episodeCode),
  )
  return {
    ...content,
    songs,
    parts: content.parts.map((part) =>
      part.kind === 'film'
        ? part
        : {
            ...part,
            episodes: part.episodes.map((episode) => {
              const { number } = episode
              const at = { season: part.id, episode: number }
              const told =
                isWatched(guard.watched, at, order) ||
                shownAnyway.has(episodeCode(at))
              return told ? episode : { number }
            }),
          },
    ),
  }
}

function guardSong<S extends GuardableSong>(
  song: S,
  /** The latest place that it can have in the story. */
  { season, episode }: Pick<S, 'season'> & { episode: number | undefined },
  guard: Guard,
  order: StoryOrder,
): GuardedSong<S> {
  const { story, ...rest } = song
  const { contentNotes } = story
  if (!isHeldBack(guard, { season, episode, contentNotes }, order)) return song
  const held = story.scene === undefined ? 'details' : 'scene'
  if (guard.shownAnyway.has(song.slug)) return { ...song, held }
  return { ...rest, held }
}
