import type { Catalogue } from './catalogue.ts'
import { facets, type Facet } from './facets.ts'
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
  const together = facet === 'character' && view.match === 'all'
  const pool = filterSongs(catalogue, together ? view : without(view, facet))
  const shown =
    together || view[facet].length === 0
      ? new Set()
      : new Set(pool.filter((song) => keepsSong(view, facet, song)))

  const counts = new Map<string, number>()
  for (const song of pool)
    for (const value of facets[facet].valuesOf(song)) {
      const count = counts.get(value) ?? shown.size
      counts.set(value, shown.has(song) ? count : count + 1)
    }
  return counts
}

function without(view: View, facet: Facet): View {
  return { ...view, [facet]: [] }
}
