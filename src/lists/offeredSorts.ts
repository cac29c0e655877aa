import type { Sort } from '../songs/sorts.ts'
import { words } from '../search/words.ts'
import type { View } from './View.ts'

/**
 * The orders that a menu offers, and which of them a view has: the best match
 * comes first only while there is a search to match, and else is story order.
 */
export function offeredSorts(
  sorts: readonly Sort[],
  { sort, query }: Pick<View, 'sort' | 'query'>,
): { readonly offered: readonly Sort[]; readonly chosen: Sort } {
  if (words(query).length > 0) return { offered: sorts, chosen: sort }
  return {
    offered: sorts.filter((one) => one !== 'best'),
    chosen: sort === 'best' ? 'story' : sort,
  }
}
