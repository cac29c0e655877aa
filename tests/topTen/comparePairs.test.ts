import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePairs } from '../../src/topTen/comparePairs.ts'
import { moveSong } from '../../src/topTen/moveSong.ts'
import type { TopTen } from '../../src/topTen/TopTen.ts'
import { anyTopTen } from './anyTopTen.ts'

test.each<[topTen: string, other: string, agreed: number, share: number]>([
  ['abcd', 'abcd', 6, 1],
  ['abcd', 'dcba', 0, 0],
  ['abcd', 'abdc', 5, 5 / 6],
  ['abcd', 'dabc', 3, 1 / 2],
  ['ab', 'ba', 0, 0],
  ['a', 'a', 0, 1],
  ['', '', 0, 1],
  ['abcdefghij', 'cabdejfghi', 39, 39 / 45],
  ['abcdefghij', 'cabdejfgih', 38, 38 / 45],
])('%s and %s agree on %d pairs', (topTen, other, agreed, share) => {
  expect(comparePairs(topTen.split(''), other.split(''))).toEqual({
    agreed,
    pairs: (topTen.length * (topTen.length - 1)) / 2,
    share,
  })
})

/** Every pair of songs asked about, in so many words. */
function oracle(topTen: TopTen, other: TopTen) {
  let agreed = 0
  let pairs = 0
  for (const one of topTen)
    for (const two of topTen)
      if (one < two) {
        pairs += 1
        const first = topTen.indexOf(one) < topTen.indexOf(two)
        const alsoFirst = other.indexOf(one) < other.indexOf(two)
        if (first === alsoFirst) agreed += 1
      }
  return { agreed, pairs, share: agreed / pairs }
}

describe('for any two orders', () => {
  const any = anyTopTen('abcdefghij'.split(''))

  function always(law: (topTen: TopTen, other: TopTen) => void) {
    fc.assert(fc.property(any, any, law))
  }

  test('it is what asking pair by pair comes to', () => {
    always((topTen, other) => {
      expect(comparePairs(topTen, other)).toEqual(oracle(topTen, other))
    })
  })

  test('it lies between 0 and 1, which is for the same order alone', () => {
    always((topTen, other) => {
      const { share } = comparePairs(topTen, other)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      expect(share === 1).toBe(topTen.join('') === other.join(''))
    })
  })

  test('it is the same from either side', () => {
    always((topTen, other) => {
      expect(comparePairs(topTen, other)).toEqual(comparePairs(other, topTen))
    })
  })

  test('one order turned round, it is the rest', () => {
    always((topTen, other) => {
      const { share } = comparePairs(topTen, other)
      const turned = comparePairs(topTen.toReversed(), other)
      expect(turned.share).toBeCloseTo(1 - share, 12)
    })
  })

  test('two neighbours changed over are one pair more or less', () => {
    fc.assert(
      fc.property(any, any, fc.nat({ max: 8 }), (topTen, other, at) => {
        const swapped = moveSong(topTen, topTen[at] ?? '', at + 2)
        const before = comparePairs(topTen, other).agreed
        const after = comparePairs(swapped, other).agreed
        expect(Math.abs(after - before)).toBe(1)
      }),
    )
  })
})
