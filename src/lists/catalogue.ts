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
      /** All that the page offers: nobody who is in no scene that is shown. */
      readonly offered: Readonly<Record<Facet, readonly Option[]>>
      /** What answers a query. Many ask while it stands, so the last is kept. */
      readonly search: (query: string) => Found | undefined
      /** The places of all songs in the list, in an order. */
      readonly inOrder: (sort: Sort) => readonly number[]
    }

/** What a first look does not need is left until it is asked for. */
export function catalogue<C extends ListedContent>(
  content: C,
  list: List,
): C & ListedCatalogue<C['songs'][number]> {
  const { songs }: ListedContent = content
  const ordered: Partial<Record<Sort, readonly number[]>> = {}
  let wordIndex: WordIndex | undefined
  let last: { query: string; found: Found | undefined } | undefined
  const options = mapFacets(
    (facet) => list.facets[facet]?.options(content) ?? [],
  )
  const seen = new Set(songs.flatMap(({ story }) => story?.characters ?? []))
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
      if (query !== last?.query) {
        wordIndex ??= indexWords(content)
        last = { query, found: searchSongs(wordIndex, query) }
      }
      return last.found
    },
    inOrder(sort: Sort) {
      ordered[sort] ??= [...songs.entries()]
        .toSorted(([, a], [, b]) => compareBy[sort](a, b))
        .map(([place]) => place)
      return ordered[sort]
    },
  }
}
