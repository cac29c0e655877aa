import { toggleOption } from '../../lists/toggleOption.ts'
import type { View } from '../../lists/View.ts'

/**
 * The view with a season put in, or taken out if it was there. What is chosen
 * of episodes stays as far as it is in a chosen season: no song is in an episode
 * of one and in another season.
 */
export function toggleSeason(view: View, season: string): View {
  const next = toggleOption(view, 'season', season)
  if (next.season.length === 0) return next
  return {
    ...next,
    episode: next.episode.filter((code) =>
      next.season.some(
        (one) => code === `s${one}` || code.startsWith(`s${one}e`),
      ),
    ),
  }
}
