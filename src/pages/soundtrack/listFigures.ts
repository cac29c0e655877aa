import type { Catalogue } from '../../lists/catalogue.ts'
import type { Facet, Option } from '../../lists/facets.ts'

/** A choice of a filter, or a year, and how many songs it has. */
type Share = { readonly option: Option; readonly count: number }

/** One thing about the songs of a list, in numbers. */
export type Figure = {
  /** What its rows are: choices of a filter, or years. */
  readonly of: 'season' | 'artist' | 'year'
  readonly rows: readonly Share[]
  /** How many songs it is known of. */
  readonly known: number
}

/** Known of fewer songs than that, a figure tells little of them all. */
const leastKnown = 0.9

/**
 * A list in numbers, whatever is filtered by: what is known of nearly all of its
 * songs.
 */
export function listFigures({
  songs,
  options,
  songsWith,
}: Pick<Catalogue, 'songs' | 'options' | 'songsWith'>): readonly Figure[] {
  function shares(facet: Facet) {
    return options[facet].map((option) => ({
      option,
      count: songsWith[facet].get(option.value) ?? 0,
    }))
  }

  const perYear = new Map<number, number>()
  for (const { year } of songs)
    if (year) perYear.set(year, (perYear.get(year) ?? 0) + 1)

  const figures: readonly Figure[] = [
    {
      of: 'season',
      rows: shares('season'),
      known: songs.length,
    },
    {
      of: 'artist',
      // A dozen at most of those with more than two.
      rows: shares('artist')
        .filter(({ count }) => count > 2)
        .toSorted((a, b) => b.count - a.count)
        .slice(0, 12),
      known: songs.length,
    },
    {
      of: 'year',
      rows: [...perYear]
        .toSorted(([a], [b]) => a - b)
        .map(([year, count]) => ({
          option: { value: String(year) },
          count,
        })),
      known: songs.filter(({ year }) => year).length,
    },
  ]
  return figures.filter(({ known }) => known >= leastKnown * songs.length)
}
