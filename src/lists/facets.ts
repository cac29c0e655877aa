import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'

/** What a list can be narrowed by, in the order that addresses say it. */
export const facetNames = [
  'season',
  'character',
  'episode',
  'artist',
  'mark',
  'placement',
  'ranked',
  'known',
] as const

export type Facet = (typeof facetNames)[number]

/** One choice in a facet: `value` is what the address says. */
export type Option = {
  readonly value: string
  readonly label: string
  /** What else it is called, where that may be told: an episode's title. */
  readonly title?: string | undefined
}

export type FacetRule = {
  readonly label: string
  /** Every choice there is, in the order that the page shows. */
  readonly options: (content: ListedContent) => readonly Option[]
  /** The choices that keep this song. */
  readonly valuesOf: (song: ListedSong) => readonly string[]
}

/** One value for each facet. */
export function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
  const entries = facetNames.map((facet) => [facet, of(facet)])
  return Object.fromEntries(entries) as Record<Facet, T>
}
