import type { Content } from '../songs/Content.ts'
import { parseEpisodeCode } from '../songs/episodeCode.ts'
import { episodeTitle } from '../songs/episodeTitle.ts'
import { latestEpisode } from '../songs/latestEpisode.ts'
import type { Watched } from './watched.ts'

/** How far somebody has watched; a film’s title is empty if it is not known. */
export type Seen =
  | { readonly kind: 'none' }
  | { readonly kind: 'all' }
  | { readonly kind: 'film'; readonly film: string; readonly title: string }
  /** All of it. */
  | { readonly kind: 'season'; readonly season: number }
  | {
      readonly kind: 'episode'
      readonly season: number
      readonly episode: number
    }

/** What a stored word means, as far as this version knows seasons and films. */
export function seenUpTo(watched: Watched, parts: Content['parts']): Seen {
  if (watched === 'all') return { kind: 'all' }
  const last = parseEpisodeCode(watched)
  if (!last) return { kind: 'none' }
  const { season, episode } = last
  if (typeof season !== 'number')
    return { kind: 'film', film: season, title: episodeTitle({ parts }, last) }
  return episode === undefined || episode === latestEpisode({ season }, parts)
    ? { kind: 'season', season }
    : { kind: 'episode', season, episode }
}
