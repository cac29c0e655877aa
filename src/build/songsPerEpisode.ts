import { episodeCode } from '../songs/episodeCode.ts'
import type { BothFiles } from './editors/contentRules.ts'

/**
 * How many songs of the show each episode is known to have, by its code. Pages
 * that do without the soundtrack's file can say so.
 */
export function songsPerEpisode({
  countdown,
  soundtrack,
}: BothFiles): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { season, episode } of [...countdown.songs, ...soundtrack.songs]) {
    if (episode === undefined) continue
    const code = episodeCode({ season, episode })
    counts[code] = (counts[code] ?? 0) + 1
  }
  return counts
}
