import type { Countdown } from './countdownSchema.ts'
import { facets, mapFacets, type Facet, type Option } from './facets.ts'
import { indexWords, type WordIndex } from './indexWords.ts'
import { searchSongs, type Found } from './searchSongs.ts'
import { compareBy, type Sort } from './sorts.ts'

/** The content with what every selector asks of it, worked out once. */
export type Catalogue = Countdown & {
  /** All that an address may ask for. */
  readonly options: Readonly<Record<Facet, readonly Option[]>>
  /** All that the page offers: nobody who is in no scene that is shown. */
  readonly offered: Readonly<Record<Facet, readonly Option[]>>
  /** What answers a query. Many ask while it stands, so the last is kept. */
  readonly search: (query: string) => Found | undefined
  /** The places of all songs in the list, in an order. */
  readonly inOrder: (sort: Sort) => readonly number[]
}

/** What a first look does not need is left until it is asked for. */
export function catalogue(countdown: Countdown): Catalogue {
  const ordered: Partial<Record<Sort, readonly number[]>> = {}
  let wordIndex: WordIndex | undefined
  let last: { query: string; found: Found | undefined } | undefined
  const options = mapFacets((facet) => facets[facet].options(countdown))
  const seen = new Set(countdown.songs.flatMap(facets.character.valuesOf))
  return {
    ...countdown,
    options,
    offered: {
      ...options,
      character: options.character.filter(({ value }) => seen.has(value)),
    },
    search(query) {
      if (query === '') return undefined
      if (query !== last?.query) {
        wordIndex ??= indexWords(countdown)
        last = { query, found: searchSongs(wordIndex, query) }
      }
      return last.found
    },
    inOrder(sort) {
      ordered[sort] ??= [...countdown.songs.entries()]
        .toSorted(([, a], [, b]) => compareBy[sort](a, b))
        .map(([place]) => place)
      return ordered[sort]
    },
  }
}
