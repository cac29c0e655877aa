import type { View } from './View.ts'
import { words } from '../search/words.ts'

/** Whether a view gathers the songs under their episodes. */
export function isGrouped({ sort, query }: View): boolean {
  return sort === 'story' || (sort === 'best' && words(query).length === 0)
}
