import type { Countdown } from './countdownSchema.ts'
import { facets, mapFacets, type Facet, type Option } from './facets.ts'
import { indexWords, type WordIndex } from './indexWords.ts'

/** The content with what every selector asks of it, worked out once. */
export type Catalogue = Countdown & {
  readonly options: Readonly<Record<Facet, readonly Option[]>>
  readonly wordIndex: WordIndex
}

export function catalogue(countdown: Countdown): Catalogue {
  return {
    ...countdown,
    options: mapFacets((facet) => facets[facet].options(countdown)),
    wordIndex: indexWords(countdown),
  }
}
