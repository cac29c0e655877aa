import type { Catalogue } from '../../lists/catalogue.ts'
import { countOptions } from '../../lists/countOptions.ts'
import { defaultView } from '../../lists/View.ts'

/** A name, and how many songs it has. */
export type Share = {
  readonly value: string
  readonly label: string
  readonly count: number
}

type SongNumbers = {
  /** By an episode's code, or a season's where no episode is known. */
  readonly perEpisode: ReadonlyMap<string, number>
  /** A dozen at most of those with more than two songs, most first. */
  readonly artists: readonly Share[]
  /** From the oldest on, of the songs whose year is known. */
  readonly years: readonly Share[]
}

/** A list in numbers, whatever is filtered by. */
export function songNumbers(catalogue: Catalogue): SongNumbers {
  const perArtist = countOptions(catalogue, defaultView, 'artist')
  const perYear = new Map<number, number>()
  for (const { year } of catalogue.songs)
    if (year) perYear.set(year, (perYear.get(year) ?? 0) + 1)

  return {
    perEpisode: countOptions(catalogue, defaultView, 'episode'),
    artists: catalogue.options.artist
      .map(({ value, label }) => ({
        value,
        label,
        count: perArtist.get(value) ?? 0,
      }))
      .filter(({ count }) => count > 2)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, 12),
    years: [...perYear]
      .toSorted(([a], [b]) => a - b)
      .map(([year, count]) => ({
        value: String(year),
        label: String(year),
        count,
      })),
  }
}
