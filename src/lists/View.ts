import { mapFacets, type Facet } from './facets.ts'
import type { Sort } from '../songs/sorts.ts'

/**
 * What the visitor wants to see, and all of it: the address bar holds just
 * this. In a facet, no value means every value.
 */
export type View = Readonly<Record<Facet, readonly string[]>> & {
  /** Whether one of the chosen characters is enough, or all must be there. */
  readonly match: 'any' | 'all'
  readonly query: string
  readonly sort: Sort
}

/** The countdown's usual view; another list differs in its order alone. */
export const defaultView: View = {
  ...mapFacets(() => []),
  match: 'any',
  query: '',
  sort: 'countdown',
}

/** Changes the view, given as a function of what it is by then. */
export type ChangeView = (change: (view: View) => View) => void
