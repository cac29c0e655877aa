import { linksOwn } from './linksOwn.ts'
import type { Orders } from './Orders.ts'
import type { TopTen } from './TopTen.ts'

/**
 * The orders with another one as the visitor's own. An address that carries
 * their own goes along; one that carries somebody else's keeps it.
 */
export function changeOwn(orders: Orders, own: TopTen): Orders {
  return { own, linked: linksOwn(orders) ? own : orders.linked }
}
