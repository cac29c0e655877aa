import type { PlainCatalogue } from './plainCatalogue.ts'
import type { ListedSong } from '../songs/ListedSong.ts'
import type { SongSearch } from '../search/songSearch.ts'
import { facetRules } from './facetRules.ts'
import { facetNames, type Facet } from './facets.ts'
import { flagNames, flags } from './flags.ts'
import type { View } from './View.ts'

/**
 * The songs that a view lets through: in the list's own order, or in that of
 * the places given.
 */
export function filterSongs<S extends ListedSong>(
  catalogue: PlainCatalogue<S> & Pick<SongSearch, 'search'>,
  view: View,
  order?: readonly number[],
): readonly S[] {
  const found = catalogue.search(view.query)?.songs
  const narrowing = facetNames.filter((facet) => view[facet].length > 0)
  const raised = flagNames.filter((flag) => view[flag])
  // In the order of the array, and sorted after it: any other order of reading
  // takes twice as long.
  const kept = catalogue.songs.map((song, place) =>
    (found?.[place] ?? true) &&
    narrowing.every((facet) => keeps(view, facet, song)) &&
    raised.every((flag) => flags[flag](song))
      ? song
      : undefined,
  )
  return (order?.map((place) => kept[place]) ?? kept).filter(
    (song) => song !== undefined,
  )
}

/** Whether a facet that something is chosen of lets a song through. */
function keeps(view: View, facet: Facet, song: ListedSong) {
  const values = facetRules[facet].valuesOf(song)
  return facet === 'character' && view.match === 'all'
    ? view.character.every((value) => values.includes(value))
    : view[facet].some((value) => values.includes(value))
}
