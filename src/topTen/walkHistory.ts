import { linksOwn } from './linksOwn.ts'
import type { OrderHistory, OrderStep } from './OrderHistory.ts'
import type { Orders } from './Orders.ts'

const back = { undo: 'redo', redo: 'undo' } as const

type Walked = {
  readonly step: OrderStep
  readonly history: OrderHistory
}

/**
 * One step through what was changed: the orders to go to, with what moved, and
 * the history from there; nothing where there is no such step. The address goes
 * along only while it carries the visitor's own order: another that was opened
 * in between is not lost.
 */
export function walkHistory(
  history: OrderHistory,
  way: keyof OrderHistory,
  now: Orders,
): Walked | undefined {
  const step = history[way].at(-1)
  if (!step) return undefined
  const { moved } = step
  return {
    step: {
      ...step,
      linked: linksOwn(now) ? (step.linked ?? step.own) : now.linked,
    },
    history: {
      ...history,
      [way]: history[way].slice(0, -1),
      [back[way]]: [...history[back[way]], { ...now, moved }],
    },
  }
}
