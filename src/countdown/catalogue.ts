import type { Countdown, Song } from './countdownSchema.ts'
import { facets, mapFacets, type Facet, type Option } from './facets.ts'
import { indexWords, type WordIndex } from './indexWords.ts'
import { compareBy, type Sort } from './sorts.ts'

/** The content with what every selector asks of it, worked out once. */
export type Catalogue = Countdown & {
  /** All that an address may ask for. */
  readonly options: Readonly<Record<Facet, readonly Option[]>>
  /** All that the page offers: nobody who is in no scene that is shown. */
  readonly offered: Readonly<Record<Facet, readonly Option[]>>
  readonly wordIndex: WordIndex
  /** All songs in an order. */
  readonly inOrder: (sort: Sort) => readonly Song[]
}

/** What a first look does not need is left until it is asked for. */
export function catalogue(countdown: Countdown): Catalogue {
  const ordered: Partial<Record<Sort, readonly Song[]>> = {}
  let wordIndex: WordIndex | undefined
  const options = mapFacets((facet) => facets[facet].options(countdown))
  const seen = new Set(countdown.songs.flatMap(facets.character.valuesOf))
  return {
    ...countdown,
    options,
    offered: {
      ...options,
      character: options.character.filter(({ value }) => seen.has(value)),
    },
    get wordIndex() {
      wordIndex ??= indexWords(countdown)
      return wordIndex
    },
    inOrder(sort) {
      ordered[sort] ??= countdown.songs.toSorted(compareBy[sort])
      return ordered[sort]
    },
  }
}
