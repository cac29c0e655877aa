import type { Catalogue } from './catalogue.ts'
import type { Song } from './countdownSchema.ts'
import { facetNames } from './facets.ts'
import { keepsSong } from './keepsSong.ts'
import { searchSongs } from './searchSongs.ts'
import type { View } from './View.ts'

/** The songs that a view lets through, as they stand in the file. */
export function filterSongs(
  { songs, wordIndex }: Catalogue,
  view: View,
): readonly Song[] {
  const found = searchSongs(wordIndex, view.query)
  return songs.filter(
    (song) =>
      (found?.songs.has(song) ?? true) &&
      facetNames.every((facet) => keepsSong(view, facet, song)),
  )
}
