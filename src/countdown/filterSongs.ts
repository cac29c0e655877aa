import type { Catalogue } from './catalogue.ts'
import type { Song } from './countdownSchema.ts'
import { facetNames } from './facets.ts'
import { keepsSong } from './keepsSong.ts'
import { searchSongs } from './searchSongs.ts'
import type { View } from './View.ts'

/** The songs that a view lets through; `songs` may give all in an order. */
export function filterSongs(
  catalogue: Catalogue,
  view: View,
  songs: readonly Song[] = catalogue.songs,
): readonly Song[] {
  const found = view.query
    ? searchSongs(catalogue.wordIndex, view.query)
    : undefined
  const narrowing = facetNames.filter((facet) => view[facet].length > 0)
  return songs.filter(
    (song) =>
      (found?.songs.has(song) ?? true) &&
      narrowing.every((facet) => keepsSong(view, facet, song)),
  )
}
