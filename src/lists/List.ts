import type { Facet } from './facets.ts'
import type { Flag } from './flags.ts'
import type { Sort } from '../songs/sorts.ts'

/** What one of the site's lists of songs lets a visitor do with it. */
export type List = {
  /** What it can be narrowed by, of all there is. */
  readonly facets: readonly Facet[]
  readonly flags: readonly Flag[]
  /** The orders it comes in, the one that goes without saying first. */
  readonly sorts: readonly [Sort, ...Sort[]]
}
