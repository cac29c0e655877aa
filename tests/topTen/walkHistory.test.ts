import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type {
  RankingHistory,
  RankingChange,
} from '../../src/topTen/RankingHistory.ts'
import type { TopTen } from '../../src/topTen/TopTen.ts'
import { walkHistory } from '../../src/topTen/walkHistory.ts'
import { anyTopTen } from './anyTopTen.ts'

const abc: TopTen = ['a', 'b', 'c']
const bac: TopTen = ['b', 'a', 'c']

test('where nothing was changed there is nowhere to go', () => {
  const nothing = { undo: [], redo: [] }
  expect(walkHistory(nothing, 'undo', abc)).toBeUndefined()
  expect(walkHistory(nothing, 'redo', abc)).toBeUndefined()
})

test.each<[what: string, how: Partial<RankingChange>]>([
  ['what was moved', { moved: 'b' }],
  ['what was adopted', { adopted: '' }],
  ['nothing of either', {}],
])('a step says %s, back and forth', (_, how) => {
  const changed = { undo: [{ ...how, own: abc }], redo: [] }
  const back = walkHistory(changed, 'undo', bac)
  expect(back).toEqual({
    change: { ...how, own: abc },
    history: { undo: [], redo: [{ ...how, own: bac }] },
  })
  const forth = back && walkHistory(back.history, 'redo', abc)
  expect(forth).toEqual({ change: { ...how, own: bac }, history: changed })
})

const any = anyTopTen(['a', 'b', 'c', 'd'])

test('undoing all and doing it all again ends where it began', () => {
  fc.assert(
    fc.property(any, fc.array(any), (first, changes) => {
      const orders = [first, ...changes]
      let history: RankingHistory = {
        undo: orders.slice(0, -1).map((own) => ({ own })),
        redo: [],
      }
      let now = orders.at(-1) ?? first
      for (const way of ['undo', 'redo'] as const) {
        const walked = [now]
        for (;;) {
          const next = walkHistory(history, way, now)
          if (!next) break
          history = next.history
          now = next.change.own
          walked.push(now)
        }
        expect(walked).toEqual(way === 'undo' ? orders.toReversed() : orders)
      }
    }),
  )
})
