import type { List } from './List.ts'
import { formatView } from './parseView.ts'
import type { View } from './View.ts'

/**
 * The search part of a list's address as it is handed on. Marks are on this
 * device alone: a friend would see an empty list.
 */
export function sharedSearch(view: View, list: Pick<List, 'sorts'>): string {
  return formatView({ ...view, mark: [] }, list)
}
