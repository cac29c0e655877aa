import { facetRules } from './facetRules.ts'
import type { ListedSong } from '../songs/ListedSong.ts'
import type { Facet } from './facets.ts'
import type { View } from './View.ts'

/** Whether one facet of the view lets a song through. */
export function keepsSong(view: View, facet: Facet, song: ListedSong): boolean {
  const chosen = view[facet]
  if (chosen.length === 0) return true
  const values = facetRules[facet].valuesOf(song)
  return facet === 'character' && view.match === 'all'
    ? chosen.every((value) => values.includes(value))
    : chosen.some((value) => values.includes(value))
}
