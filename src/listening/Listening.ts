import type { NamedSong } from './searchTerm.ts'
import type { ServiceId } from './services.ts'
import type { Song } from '../songs/Song.ts'

/** What Listen has to know of a song. */
export type HeardSong = NamedSong & Pick<Song, 'slug' | 'rank' | 'spotifyTrack'>

/** Where the visitor listens. */
export type Listening = {
  readonly service: ServiceId | undefined
  /** Whether no service can be reached just now. */
  readonly offline: boolean
  /** The country whose Apple Music is searched, as `storefront` spells it. */
  readonly storefront: string | undefined
  readonly chooseService: (service: ServiceId) => void
  readonly chooseStorefront: (storefront: string) => void
  /** That a service was used: the first ever becomes the visitor's own. */
  readonly noteListening: (service: ServiceId) => void
  /** Fetches what asks where to listen, which somebody is about to need. */
  readonly askSoon: () => void
  /** Asks; where that cannot be, goes to the address instead. */
  readonly ask: (song: HeardSong, instead: string) => void
}
