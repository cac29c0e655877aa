import type { Catalogue } from './catalogue.ts'
import { facetNames, type Facet, type Option } from './facets.ts'
import { flagNames, type Flag } from './flags.ts'
import { filterSongs } from './filterSongs.ts'
import type { View } from './View.ts'

/** One thing that narrows the list, and how to do without it. */
export type ActiveFilter = {
  readonly key: string
  readonly by:
    | { readonly kind: 'query'; readonly query: string }
    | { readonly kind: 'option'; readonly of: Facet; readonly option: Option }
    | { readonly kind: 'flag'; readonly flag: Flag }
    | { readonly kind: 'match' }
  loosen: (view: View) => View
  /** How many songs the view shows once this is gone. */
  readonly count: number
}

/** Everything that narrows the list now, in the order of the controls. */
export function activeFilters(
  catalogue: Catalogue,
  view: View,
): readonly ActiveFilter[] {
  const filters: Omit<ActiveFilter, 'count'>[] = []

  if (view.query.trim() !== '')
    filters.push({
      key: 'query',
      by: { kind: 'query', query: view.query.trim() },
      loosen: (from) => ({ ...from, query: '' }),
    })
  for (const facet of facetNames)
    for (const option of catalogue.options[facet])
      if (view[facet].includes(option.value))
        filters.push({
          key: `${facet}-${option.value}`,
          by: { kind: 'option', of: facet, option },
          loosen: (from) => ({
            ...from,
            [facet]: from[facet].filter((other) => other !== option.value),
          }),
        })
  for (const flag of flagNames)
    if (view[flag])
      filters.push({
        key: flag,
        by: { kind: 'flag', flag },
        loosen: (from) => ({ ...from, [flag]: false }),
      })
  if (view.match === 'all' && view.character.length > 1)
    filters.push({
      key: 'match',
      by: { kind: 'match' },
      loosen: (from) => ({ ...from, match: 'any' }),
    })

  return filters.map((filter) => ({
    ...filter,
    count: filterSongs(catalogue, filter.loosen(view)).length,
  }))
}
