import { facetNames } from './facets.ts'
import { flagNames } from './flags.ts'

/** All that an address can ask for, as it is called there. */
export const wishes = [
  ...facetNames,
  ...flagNames,
  'match',
  'q',
  'sort',
  'service',
] as const

/** What a link asked for in vain: `season`, `9`. */
export type Wish = {
  readonly for: (typeof wishes)[number]
  /** The link’s own word for it; `''` where the page cannot repeat that. */
  readonly asked: string
}
