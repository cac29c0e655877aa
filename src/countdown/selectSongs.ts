import type { Catalogue } from './catalogue.ts'
import type { Song } from './countdownSchema.ts'
import { filterSongs } from './filterSongs.ts'
import type { View } from './View.ts'

/** The songs that a view shows, in its order. */
export function selectSongs(catalogue: Catalogue, view: View): readonly Song[] {
  return filterSongs(catalogue, view, catalogue.inOrder(view.sort))
}
