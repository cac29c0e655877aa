import type { ListedCatalogue } from './catalogue.ts'
import { filterSongs } from './filterSongs.ts'
import { scoreSongs } from '../search/scoreSongs.ts'
import type { ListedSong } from '../songs/ListedSong.ts'
import type { View } from './View.ts'

/** The songs that a view shows, in its order. */
export function selectSongs<S extends ListedSong>(
  catalogue: ListedCatalogue<S>,
  view: View,
): readonly S[] {
  return filterSongs(catalogue, view, placesFor(catalogue, view))
}

function placesFor(catalogue: ListedCatalogue, { sort, query }: View) {
  const places = catalogue.sortedBy(sort)
  const found = sort === 'best' ? catalogue.search(query) : undefined
  if (!found) return places
  const scores = scoreSongs(found)
  return places
    .filter((place) => found.songs[place])
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
}
