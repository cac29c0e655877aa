import type { Catalogue } from './catalogue.ts'
import { filterSongs } from './filterSongs.ts'
import { scoreSongs } from '../search/scoreSongs.ts'
import type { Song } from '../songs/Song.ts'
import type { View } from './View.ts'

/** The songs that a view shows, in its order. */
export function selectSongs<S extends Song>(
  catalogue: Catalogue<S>,
  view: View,
): readonly S[] {
  return filterSongs(catalogue, view, placesFor(catalogue, view))
}

function placesFor(catalogue: Catalogue, { sort, query }: View) {
  const places = catalogue.inOrder(sort)
  const found = sort === 'best' ? catalogue.search(query) : undefined
  if (!found) return places
  const scores = scoreSongs(found)
  return places
    .filter((place) => found.songs[place])
    .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
}
