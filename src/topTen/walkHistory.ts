import type { OrderHistory, OrderStep } from './OrderHistory.ts'
import type { TopTen } from './TopTen.ts'

const back = { undo: 'redo', redo: 'undo' } as const

type Walked = {
  readonly step: OrderStep
  readonly history: OrderHistory
}

/**
 * One step through what was changed: the order to go to, with what changed, and
 * the history from there; nothing where there is no such step.
 */
export function walkHistory(
  history: OrderHistory,
  way: keyof OrderHistory,
  own: TopTen,
): Walked | undefined {
  const step = history[way].at(-1)
  return (
    step && {
      step,
      history: {
        ...history,
        [way]: history[way].slice(0, -1),
        [back[way]]: [...history[back[way]], { ...step, own }],
      },
    }
  )
}
