import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { episodeCode } from '../songs/episodeCode.ts'

type Placed = {
  readonly songs: readonly {
    readonly season: number
    readonly episode?: number
  }[]
}

/**
 * How many songs of the show each episode is known to have, by its code. Pages
 * that do without the soundtrack's file can say so.
 */
export function songsPerEpisode(root: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of ['countdown', 'soundtrack']) {
    const file = join(root, `public/data/${name}.json`)
    const { songs } = JSON.parse(readFileSync(file, 'utf8')) as Placed
    for (const { season, episode } of songs) {
      if (episode === undefined) continue
      const code = episodeCode({ season, episode })
      counts[code] = (counts[code] ?? 0) + 1
    }
  }
  return counts
}
