import type { Catalogue } from './catalogue.ts'
import { facetRules } from './facetRules.ts'
import type { Facet } from './facets.ts'
import { filterSongs } from './filterSongs.ts'
import type { View } from './View.ts'

/**
 * For each value of a facet, how many songs have it, of those that all else in
 * the view lets through. Where one value of the facet is enough, no choice in it
 * changes the number of another; where people must be on screen together, it is
 * how many songs would be left. A value that has none is not in the answer.
 */
export function countOptions(
  catalogue: Catalogue,
  view: View,
  facet: Facet,
): ReadonlyMap<string, number> {
  if (!catalogue.facets.includes(facet)) return new Map()

  const together = facet === 'character' && view.match === 'all'
  const counts = new Map<string, number>()
  for (const song of filterSongs(
    catalogue,
    together ? view : { ...view, [facet]: [] },
  ))
    for (const value of facetRules[facet].valuesOf(song))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
