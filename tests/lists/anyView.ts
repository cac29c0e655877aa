import * as fc from 'fast-check'
import type { Catalogue } from '../../src/lists/catalogue.ts'
import { mapFacets } from '../../src/lists/facets.ts'
import { mapFlags } from '../../src/lists/flags.ts'
import type { View } from '../../src/lists/View.ts'

/** Every view there is of a catalogue, its values in the page's order. */
export function anyView(
  { options, flags: raised, sorts }: Catalogue,
  query: fc.Arbitrary<string>,
): fc.Arbitrary<View> {
  return fc.record({
    ...mapFacets((facet) =>
      fc.subarray(
        options[facet].map(({ value }) => value),
        { maxLength: Math.min(3, options[facet].length) },
      ),
    ),
    ...mapFlags((flag) =>
      raised.includes(flag) ? fc.boolean() : fc.constant(false),
    ),
    match: fc.constantFrom('any' as const, 'all' as const),
    query,
    sort: fc.constantFrom(...sorts),
  })
}
