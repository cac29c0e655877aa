import type { PublishedCountdown } from './countdownSchema.ts'
import type { Guarded, PublishedSong, Song } from './Song.ts'

/** A list of songs and what they share, as it is published. */
export type PublishedContent<S extends PublishedSong = PublishedSong> = {
  readonly title: string
  readonly seasons: readonly Season[]
  readonly characters: PublishedCountdown['characters']
  readonly songs: readonly S[]
}

/** What may be shown of it: no story or title that is held back. */
export type Content<S extends Song = Song> = {
  readonly title: string
  readonly seasons: readonly (Omit<Season, 'episodes'> & {
    readonly episodes: readonly (Pick<Episode, 'number'> & Partial<Episode>)[]
  })[]
  readonly characters: PublishedCountdown['characters']
  readonly songs: readonly S[]
}

/** What may be shown of one kind of content, with the fields of its own. */
export type GuardedContent<C extends PublishedContent> = Omit<
  C,
  keyof Content
> &
  Content<Guarded<C['songs'][number]>>

/** What may be shown of the countdown. */
export type Countdown = GuardedContent<PublishedCountdown>

type Season = PublishedCountdown['seasons'][number]
type Episode = Season['episodes'][number]
