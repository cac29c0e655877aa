import type { PublishedCountdown } from './countdownSchema.ts'
import type { Mark } from './marks.ts'
import type { Soundtrack } from './soundtrackSchema.ts'

type Ranked = PublishedCountdown['songs'][number]
type Other = Soundtrack['songs'][number]

/** What happens while a song is heard, and how that is known. */
export type Story = Omit<Other['story'], 'placement'> &
  Partial<Pick<Ranked['story'], 'reason' | 'vignette'>> & {
    readonly placement: Other['story']['placement'] &
      Pick<Ranked['story']['placement'], 'momentDisputed'>
  }

/** A song as it is published, whichever file it stands in. */
export type PublishedSong = Omit<Other, 'story'> & {
  /** Its number in the countdown, if it has one. */
  readonly rank?: number
  readonly story: Story
}

/**
 * What may be shown of a song of the show. What is not known of it is not
 * there, and neither is a story that is held back.
 */
export type Song = Omit<PublishedSong, 'story'> & {
  readonly story?: Story
  /**
   * What of it was held back: few songs have a scene that is known. There is a
   * story if it was shown anyway since.
   */
  readonly held?: 'scene' | 'details'
  /** What this device's owner noted of it. */
  readonly marks?: readonly Mark[]
}

/** What may be shown of one kind of song, with the fields of its own. */
export type Guarded<S extends PublishedSong> = Song &
  Omit<S, 'story'> & { readonly story?: S['story'] }

/** What may be shown of a song of the countdown. */
export type RankedSong = Guarded<Ranked>
