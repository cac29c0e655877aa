import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOwn } from '../../src/topTen/changeOwn.ts'
import type { OrderHistory } from '../../src/topTen/OrderHistory.ts'
import type { Orders } from '../../src/topTen/Orders.ts'
import { walkHistory } from '../../src/topTen/walkHistory.ts'
import { anyTopTen } from './anyTopTen.ts'

function orders(own: string, linked?: string): Orders {
  return { own: own.split(''), linked: linked?.split('') }
}

/** The history of one change, made at some orders by moving a song. */
function changed(at: Orders, moved?: string): OrderHistory {
  return { undo: [{ ...at, moved }], redo: [] }
}

test('where nothing was changed there is nowhere to go', () => {
  const nothing = { undo: [], redo: [] }
  expect(walkHistory(nothing, 'undo', orders('abc'))).toBeUndefined()
  expect(walkHistory(nothing, 'redo', orders('abc'))).toBeUndefined()
})

test('a step says what was moved, back and forth', () => {
  const back = walkHistory(changed(orders('abc'), 'b'), 'undo', orders('bac'))
  expect(back).toEqual({
    step: { ...orders('abc'), moved: 'b' },
    history: { undo: [], redo: [{ ...orders('bac'), moved: 'b' }] },
  })
  const forth = back && walkHistory(back.history, 'redo', orders('abc'))
  expect(forth).toEqual({
    step: { ...orders('bac'), moved: 'b' },
    history: changed(orders('abc'), 'b'),
  })
})

describe('after undoing, the address carries', () => {
  test.each<
    [what: string, before: Orders, now: Orders, linked: string | undefined]
  >([
    ['one’s own, as before', orders('abc', 'abc'), orders('bac', 'bac'), 'abc'],
    ['nothing, as before', orders('abc'), orders('bac'), undefined],
    ['what was taken over', orders('abc', 'cba'), orders('cba', 'cba'), 'cba'],
    [
      'what it carried all along',
      orders('abc', 'cba'),
      orders('bac', 'cba'),
      'cba',
    ],
    // Other addresses, opened since.
    ['somebody else’s', orders('abc', 'abc'), orders('bac', 'cab'), 'cab'],
    ['nothing', orders('abc', 'abc'), orders('bac'), undefined],
    ['one’s own', orders('abc'), orders('bac', 'bac'), 'abc'],
  ])('%s', (_, before, now, linked) => {
    const walked = walkHistory(changed(before), 'undo', now)
    expect(walked?.step.own).toEqual(before.own)
    expect(walked?.step.linked).toEqual(linked?.split(''))
  })
})

const any = anyTopTen(['a', 'b', 'c', 'd'])
const anyOrders = fc.record({
  own: any,
  linked: fc.option(any, { nil: undefined }),
})

test('undoing all and doing it all again ends where it began', () => {
  fc.assert(
    fc.property(anyOrders, fc.array(any), (first, changes) => {
      let now: Orders = first
      let history: OrderHistory = { undo: [], redo: [] }
      const seen = [now]
      for (const own of changes) {
        history = {
          undo: [...history.undo, { ...now, moved: own[0] }],
          redo: [],
        }
        now = changeOwn(now, own)
        seen.push(now)
      }
      const owns = seen.map(({ own }) => own)

      for (const way of ['undo', 'redo'] as const) {
        const walkedOwns = [now.own]
        for (;;) {
          const walked = walkHistory(history, way, now)
          if (!walked) break
          ;({ history } = walked)
          now = { own: walked.step.own, linked: walked.step.linked }
          walkedOwns.push(now.own)
        }
        expect(walkedOwns).toEqual(way === 'undo' ? owns.toReversed() : owns)
      }
    }),
  )
})
