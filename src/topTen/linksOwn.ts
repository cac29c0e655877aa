import { isSameOrder } from './isSameOrder.ts'
import type { Orders } from './Orders.ts'

/** Whether the order in the address is the visitor's own. */
export function linksOwn({ own, linked }: Orders): boolean {
  return linked !== undefined && isSameOrder(own, linked)
}
