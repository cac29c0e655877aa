import { mapFacets, type Facet } from './facets.ts'
import { mapFlags, type Flag } from './flags.ts'
import type { Sort } from '../songs/sorts.ts'

/** Whether one of the chosen characters is enough, or all must be there. */
export const matches = ['any', 'all'] as const

/**
 * What the visitor wants to see, and all of it: the address bar holds just
 * this. In a facet, no value means every value; a flag that is not up, any song.
 */
export type View = Readonly<Record<Facet, readonly string[]>> &
  Readonly<Record<Flag, boolean>> & {
    readonly match: (typeof matches)[number]
    readonly query: string
    readonly sort: Sort
  }

/** The countdown's usual view; another list differs in its order alone. */
export const defaultView: View = {
  ...mapFacets(() => []),
  ...mapFlags(() => false),
  match: 'any',
  query: '',
  sort: 'countdown',
}

/** Changes the view, given as a function of what it is by then. */
export type ChangeView = (change: (view: View) => View) => void
