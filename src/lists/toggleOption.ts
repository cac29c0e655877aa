import type { Facet } from './facets.ts'
import type { View } from './View.ts'

/** The view with one value of a facet put in, or taken out if it was there. */
export function toggleOption(view: View, facet: Facet, value: string): View {
  const chosen = view[facet]
  return {
    ...view,
    [facet]: chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value],
  }
}
