import { describe, expect, test } from 'vitest'
import { goToTurn } from '../../../src/pages/reveal/goToTurn.ts'
import { beforeReveal, type Reveal } from '../../../src/pages/reveal/Reveal.ts'

test.each<[from: Reveal, step: number, to: Reveal]>([
  // One more, one back, one more again.
  [beforeReveal, 1, { at: 1, furthest: 1 }],
  [{ at: 1, furthest: 1 }, 2, { at: 2, furthest: 2 }],
  [{ at: 2, furthest: 2 }, 1, { at: 1, furthest: 2 }],
  [{ at: 1, furthest: 2 }, 2, { at: 2, furthest: 2 }],
  [{ at: 1, furthest: 1 }, 0, { at: 0, furthest: 1 }],

  // Number 1, at once.
  [beforeReveal, 10, { at: 10, furthest: 10 }],

  // Beyond an end.
  [{ at: 10, furthest: 10 }, 11, { at: 10, furthest: 10 }],
  [beforeReveal, -1, beforeReveal],

  // No step at all.
  [{ at: 3, furthest: 4 }, 2.5, { at: 3, furthest: 4 }],
  [{ at: 3, furthest: 4 }, Number.NaN, { at: 3, furthest: 4 }],
])('from %j to step %d: %j', (from, step, to) => {
  expect(goToTurn(from, step, 10)).toEqual(to)
})

describe('there and back', () => {
  test('every step shows once on the way, and stays shown', () => {
    let reveal = beforeReveal
    for (let step = 1; step <= 10; step += 1) {
      reveal = goToTurn(reveal, reveal.at + 1, 10)
      expect(reveal).toEqual({ at: step, furthest: step })
    }
    for (let step = 9; step >= 0; step -= 1) {
      reveal = goToTurn(reveal, reveal.at - 1, 10)
      expect(reveal).toEqual({ at: step, furthest: 10 })
    }
  })
})
