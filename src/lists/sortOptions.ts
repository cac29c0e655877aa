import type { Sort } from '../songs/sorts.ts'
import { words } from '../search/words.ts'
import type { View } from './View.ts'

type SortOption = { readonly value: Sort; readonly called: Sort }

/**
 * The orders that a menu offers. As long as there is no search to match, the
 * best match is story order: it is called that, and stands for both.
 */
export function sortOptions(
  sorts: readonly Sort[],
  { sort, query }: Pick<View, 'sort' | 'query'>,
): readonly SortOption[] {
  const searched = words(query).length > 0
  const spare = sort === 'story' ? 'best' : 'story'
  return sorts
    .filter((one) => searched || one !== spare || !sorts.includes('best'))
    .map((value) => ({
      value,
      called: value === 'best' && !searched ? 'story' : value,
    }))
}
