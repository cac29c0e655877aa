import { facetRules } from './facetRules.ts'
import { mapFacets, type Facet, type Option } from './facets.ts'
import { indexWords, type WordIndex } from '../search/indexWords.ts'
import type { List } from './List.ts'
import { searchSongs, type Found } from '../search/searchSongs.ts'
import type { Content } from '../songs/Content.ts'
import type { Song } from '../songs/Song.ts'
import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'
import { compareBy, type Sort } from '../songs/sorts.ts'

/** A list of songs with what every selector asks of it, worked out once. */
export type Catalogue<S extends Song = Song> = Content<S> & ListedCatalogue<S>

/** That of songs of which no more is known than a list has to know. */
export type ListedCatalogue<S extends ListedSong = ListedSong> =
  ListedContent<S> &
    List & {
      /** All that an address may ask for; nothing, of a facet it does not have. */
      readonly options: Readonly<Record<Facet, readonly Option[]>>
      /** What the page offers: of characters, those in a scene that is shown. */
      readonly offered: Readonly<Record<Facet, readonly Option[]>>
      /**
       * The songs that answer a query; `undefined` for one without words. Several
       * parts of the page ask for the same one, so the last answer is kept.
       */
      readonly search: (query: string) => Found | undefined
      /** Builds the index of words, or the first search would have to. */
      readonly prepareSearch: () => void
      /** The places of all songs in the list, in an order. */
      readonly inOrder: (sort: Sort) => readonly number[]
    }

/** The index of words and the orders are made when first asked for. */
export function catalogue<C extends ListedContent>(
  content: C,
  list: List,
): C & ListedCatalogue<C['songs'][number]> {
  const { songs }: ListedContent = content
  const ordered: Partial<Record<Sort, readonly number[]>> = {}
  let wordIndex: WordIndex | undefined
  let last: { query: string; found: Found | undefined } | undefined
  const options = mapFacets((facet) =>
    list.facets.includes(facet) ? facetRules[facet].options(content) : [],
  )
  const seen = new Set(songs.flatMap(({ story }) => story?.characters ?? []))
  function readWords() {
    wordIndex ??= indexWords(content)
    return wordIndex
  }
  return {
    ...content,
    ...list,
    options,
    offered: {
      ...options,
      character: options.character.filter(({ value }) => seen.has(value)),
    },
    search(query: string) {
      if (query === '') return undefined
      if (query !== last?.query)
        last = { query, found: searchSongs(readWords(), query) }
      return last.found
    },
    prepareSearch: () => void readWords(),
    inOrder(sort: Sort) {
      ordered[sort] ??= [...songs.entries()]
        .toSorted(([, a], [, b]) => compareBy[sort](a, b))
        .map(([place]) => place)
      return ordered[sort]
    },
  }
}
