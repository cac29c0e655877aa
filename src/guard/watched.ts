import { parseEpisodeCode } from '../songs/episodeCode.ts'
import type { PartId } from '../songs/partId.ts'
import type { StoryOrder } from '../songs/storyOrder.ts'

/**
 * How far a visitor has watched: an episode or a film, as addresses spell it,
 * or all. A season is its last episode: should it get another, that one is not
 * watched, and neither is the film that follows it.
 */
export type Watched = 'none' | 'all' | `s${number}e${number}` | `film${string}`

/**
 * What a device's storage says, or `undefined` if it says nothing. What is not
 * understood counts as the least there is: better too little than too much.
 */
export function parseWatched(text: string): Watched | undefined {
  if (text === '') return undefined
  return text === 'all' || parseEpisodeCode(text) ? (text as Watched) : 'none'
}

/**
 * Whether an episode or a film lies within what was watched, in the order that
 * the story is told in. An episode that is not known does where its season is
 * over: for the season itself, give its last episode.
 */
export function isWatched(
  watched: Watched,
  at: {
    readonly season?: PartId | undefined
    readonly episode?: number | undefined
  },
  order: StoryOrder,
): boolean {
  if (watched === 'all') return true
  const last = parseEpisodeCode(watched)
  if (!last || at.season === undefined) return false
  if (at.season === last.season)
    return (
      last.episode === undefined ||
      (at.episode !== undefined && at.episode <= last.episode)
    )
  const place = order.indexOf(at.season)
  const seen = order.indexOf(last.season)
  // What this version of the site has not heard of comes after all it has.
  return place !== -1 && (seen === -1 || place < seen)
}
