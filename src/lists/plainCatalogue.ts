import { facetRules } from './facetRules.ts'
import { mapFacets, type Facet, type Option } from './facets.ts'
import type { List } from './List.ts'
import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'
import { compareBy, type Sort } from '../songs/sorts.ts'
import { storyOrder } from '../songs/storyOrder.ts'

/** A list of songs with what every selector asks of it but its search. */
export type PlainCatalogue<S extends ListedSong = ListedSong> =
  ListedContent<S> &
    List & {
      /** All that an address may ask for; nothing, of a facet it does not have. */
      readonly options: Readonly<Record<Facet, readonly Option[]>>
      /** All that the page offers: nothing that no song of the list has. */
      readonly offered: Readonly<Record<Facet, readonly Option[]>>
      /** How many songs have each value of a facet; none is left out. */
      readonly songsWith: Readonly<Record<Facet, ReadonlyMap<string, number>>>
      /** The places of all songs in the list, in an order. */
      readonly sortedBy: (sort: Sort) => readonly number[]
    }

/** The orders are made when first asked for. */
export function plainCatalogue<C extends ListedContent>(
  content: C,
  list: List,
): C & PlainCatalogue<C['songs'][number]> {
  const { songs }: ListedContent = content
  const order = storyOrder(content)
  const ordered: Partial<Record<Sort, readonly number[]>> = {}
  const options = mapFacets((facet) =>
    list.facets.includes(facet) ? facetRules[facet].options(content) : [],
  )
  const songsWith = mapFacets((facet) =>
    tally(
      list.facets.includes(facet)
        ? songs.flatMap((song) => facetRules[facet].valuesOf(song))
        : [],
    ),
  )
  return {
    ...content,
    ...list,
    options,
    songsWith,
    offered: mapFacets((facet) =>
      options[facet].filter(({ value }) => songsWith[facet].has(value)),
    ),
    sortedBy(sort: Sort) {
      ordered[sort] ??= [...songs.entries()]
        .toSorted(([, a], [, b]) => compareBy[sort](a, b, order))
        .map(([place]) => place)
      return ordered[sort]
    },
  }
}

function tally(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
