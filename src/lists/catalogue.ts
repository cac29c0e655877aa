import type { Content } from '../songs/Content.ts'
import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'
import type { SearchedContent } from '../songs/SearchedSong.ts'
import type { Song } from '../songs/Song.ts'
import { songSearch, type SongSearch } from '../search/songSearch.ts'
import type { List } from './List.ts'
import { plainCatalogue, type PlainCatalogue } from './plainCatalogue.ts'

/** A list of songs with what every selector asks of it, worked out once. */
export type Catalogue<S extends Song = Song> = Content<S> & ListedCatalogue<S>

/** That of songs of which no more is known than a list has to know. */
export type ListedCatalogue<S extends ListedSong = ListedSong> =
  PlainCatalogue<S> & SongSearch

/** Content as a list that can be searched; orders and index are made when asked for. */
export function catalogue<C extends ListedContent & SearchedContent>(
  content: C,
  list: List,
): C & ListedCatalogue<C['songs'][number]> {
  return { ...plainCatalogue(content, list), ...songSearch(content) }
}
