import type { Catalogue } from './catalogue.ts'
import { facetRules } from './facetRules.ts'
import type { Facet } from './facets.ts'
import { filterSongs } from './filterSongs.ts'
import { keepsSong } from './keepsSong.ts'
import type { View } from './View.ts'

/**
 * For each value of a facet, how many songs the list would have once it is
 * chosen as well. A value that would bring none of its own is left out.
 */
export function countOptions(
  catalogue: Catalogue,
  view: View,
  facet: Facet,
): ReadonlyMap<string, number> {
  if (!catalogue.facets.includes(facet)) return new Map()

  const together = facet === 'character' && view.match === 'all'
  const narrowed = !together && view[facet].length > 0

  let shown = 0
  const added = new Map<string, number>()
  for (const song of filterSongs(
    catalogue,
    narrowed ? { ...view, [facet]: [] } : view,
  )) {
    const isShown = narrowed && keepsSong(view, facet, song)
    if (isShown) shown += 1
    for (const value of facetRules[facet].valuesOf(song))
      added.set(value, (added.get(value) ?? 0) + (isShown ? 0 : 1))
  }
  return new Map([...added].map(([value, count]) => [value, shown + count]))
}
