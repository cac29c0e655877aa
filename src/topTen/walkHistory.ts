import type { RankingHistory, RankingChange } from './RankingHistory.ts'
import type { TopTen } from './TopTen.ts'

const back = { undo: 'redo', redo: 'undo' } as const

type Walked = {
  readonly change: RankingChange
  readonly history: RankingHistory
}

/**
 * One step through what was changed: the order to go to, with what changed, and
 * the history from there; nothing where there is no such step.
 */
export function walkHistory(
  history: RankingHistory,
  way: keyof RankingHistory,
  own: TopTen,
): Walked | undefined {
  const change = history[way].at(-1)
  return (
    change && {
      change,
      history: {
        ...history,
        [way]: history[way].slice(0, -1),
        [back[way]]: [...history[back[way]], { ...change, own }],
      },
    }
  )
}
