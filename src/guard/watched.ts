import { parseEpisodeCode } from '../songs/episodeCode.ts'

/** How far a visitor has watched: an episode, as addresses spell it, or all. */
export type Watched = 'none' | 'all' | `s${number}e${number}`

/**
 * What a device's storage says, or `undefined` if it says nothing. What is not
 * understood counts as the least there is: better too little than too much.
 */
export function parseWatched(text: string): Watched | undefined {
  if (text === '') return undefined
  return text === 'all' || parseEpisodeCode(text) ? (text as Watched) : 'none'
}

/** Whether an episode lies within what was watched; one not known does not. */
export function isWatched(
  watched: Watched,
  at: { readonly season?: number; readonly episode?: number },
): boolean {
  if (watched === 'all') return true
  const last = parseEpisodeCode(watched)
  if (!last || at.season === undefined || at.episode === undefined) return false
  return (
    at.season < last.season ||
    (at.season === last.season && at.episode <= last.episode)
  )
}
