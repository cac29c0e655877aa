import type { Catalogue } from '../../lists/catalogue.ts'
import type { Facet } from '../../lists/facets.ts'

/** A name, and how many songs it has. */
type Share = {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** One thing about the songs of a list, in numbers. */
export type Figure = {
  readonly caption: string
  /** What its rows are of. */
  readonly of: string
  readonly rows: readonly Share[]
  /** What a row narrows the list by, if there is such a filter. */
  readonly facet?: Facet
  /** How many songs it is known of. */
  readonly known: number
}

/** Known of fewer songs than that, a figure tells little of them all. */
const leastKnown = 0.9

/**
 * A list in numbers, whatever is filtered by: what is known of nearly all of its
 * songs.
 */
export function songNumbers({
  songs,
  options,
  songsWith,
}: Pick<Catalogue, 'songs' | 'options' | 'songsWith'>): readonly Figure[] {
  function shares(facet: Facet) {
    return options[facet].map(({ value, label }) => ({
      value,
      label,
      count: songsWith[facet].get(value) ?? 0,
    }))
  }

  const perYear = new Map<number, number>()
  for (const { year } of songs)
    if (year) perYear.set(year, (perYear.get(year) ?? 0) + 1)

  const figures: readonly Figure[] = [
    {
      caption: 'Songs per season and film',
      of: 'Season or film',
      rows: shares('season'),
      facet: 'season',
      known: songs.length,
    },
    {
      caption: 'Artists with the most songs here',
      of: 'Artist',
      // A dozen at most of those with more than two.
      rows: shares('artist')
        .filter(({ count }) => count > 2)
        .toSorted((a, b) => b.count - a.count)
        .slice(0, 12),
      facet: 'artist',
      known: songs.length,
    },
    {
      caption: 'Year of release',
      of: 'Year',
      rows: [...perYear]
        .toSorted(([a], [b]) => a - b)
        .map(([year, count]) => ({
          value: String(year),
          label: String(year),
          count,
        })),
      known: songs.filter(({ year }) => year).length,
    },
  ]
  return figures.filter(({ known }) => known >= leastKnown * songs.length)
}
