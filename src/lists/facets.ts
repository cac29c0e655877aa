import type { ListedSong } from '../songs/ListedSong.ts'

/** What a list can be narrowed by, in the order that addresses say it. */
export const facetNames = [
  'season',
  'character',
  'episode',
  'artist',
  'mark',
  'placement',
] as const

export type Facet = (typeof facetNames)[number]

/** One choice in a facet: `value` is what the address says. */
export type Option = {
  readonly value: string
  /** The season, film or episode that it is. */
  readonly at?: Pick<ListedSong, 'season' | 'episode'>
  /** What the content calls it: a person, an artist. */
  readonly name?: string | undefined
  /** The same, where it may not be told to everybody: an episode’s title. */
  readonly title?: string | undefined
}

/** One value for each facet. */
export function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
  const entries = facetNames.map((facet) => [facet, of(facet)])
  return Object.fromEntries(entries) as Record<Facet, T>
}
