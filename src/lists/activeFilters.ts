import type { Catalogue } from './catalogue.ts'
import { facetNames } from './facets.ts'
import { flagNames, flags } from './flags.ts'
import { filterSongs } from './filterSongs.ts'
import type { View } from './View.ts'

/** One thing that narrows the list, and how to do without it. */
export type ActiveFilter = {
  readonly key: string
  readonly label: string
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
      label: `“${view.query.trim()}”`,
      loosen: (from) => ({ ...from, query: '' }),
    })
  for (const facet of facetNames)
    for (const { value, label, title } of catalogue.options[facet])
      if (view[facet].includes(value))
        filters.push({
          key: `${facet}-${value}`,
          label: title ? `${label} ${title}` : label,
          loosen: (from) => ({
            ...from,
            [facet]: from[facet].filter((other) => other !== value),
          }),
        })
  for (const flag of flagNames)
    if (view[flag])
      filters.push({
        key: flag,
        label: flags[flag].label,
        loosen: (from) => ({ ...from, [flag]: false }),
      })
  if (view.match === 'all' && view.character.length > 1)
    filters.push({
      key: 'match',
      label: 'On screen together',
      loosen: (from) => ({ ...from, match: 'any' }),
    })

  return filters.map((filter) => ({
    ...filter,
    count: filterSongs(catalogue, filter.loosen(view)).length,
  }))
}
