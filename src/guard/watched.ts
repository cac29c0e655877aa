import { parseEpisodeCode } from '../songs/episodeCode.ts'

/**
 * How far a visitor has watched: an episode, as addresses spell it, or all. A
 * season is its last episode: should it get another, that one is not watched.
 */
export type Watched = 'none' | 'all' | `s${number}e${number}`

/**
 * What a device's storage says, or `undefined` if it says nothing. What is not
 * understood counts as the least there is: better too little than too much.
 */
export function parseWatched(text: string): Watched | undefined {
  if (text === '') return undefined
  return text === 'all' || parseEpisodeCode(text) ? (text as Watched) : 'none'
}

/**
 * Whether an episode lies within what was watched. One that is not known does
 * where its season is over: for the season itself, give its last episode.
 */
export function isWatched(
  watched: Watched,
  at: {
    readonly season?: number | undefined
    readonly episode?: number | undefined
  },
): boolean {
  if (watched === 'all') return true
  const last = parseEpisodeCode(watched)
  if (!last || at.season === undefined) return false
  return (
    at.season < last.season ||
    (at.season === last.season &&
      at.episode !== undefined &&
      at.episode <= last.episode)
  )
}
