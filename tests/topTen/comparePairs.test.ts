import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePairs } from '../../src/topTen/comparePairs.ts'
import { moveSong } from '../../src/topTen/moveSong.ts'
import type { TopTen } from '../../src/topTen/TopTen.ts'
import { anyChoice, anyTopTen } from './anyTopTen.ts'

test.each<
  [
    topTen: string,
    other: string,
    agreed: number,
    share: number,
    shared?: number,
    samePlace?: number,
  ]
>([
  ['abcd', 'abcd', 6, 1, 4, 4],
  // Songs of one list alone are passed over.
  ['axbcd', 'abcyz', 3, 1, 3, 1],
  ['xyab', 'ba', 0, 0, 2, 0],
  ['xa', 'ya', 0, 1, 1, 1],
  ['ab', 'cd', 0, 1, 0, 0],
  ['abcd', 'dcba', 0, 0],
  ['abcd', 'abdc', 5, 5 / 6],
  ['abcd', 'dabc', 3, 1 / 2],
  ['ab', 'ba', 0, 0],
  ['a', 'a', 0, 1],
  ['', '', 0, 1],
  ['abcdefghij', 'cabdejfghi', 39, 39 / 45],
  ['abcdefghij', 'cabdejfgih', 38, 38 / 45],
])(
  '%s and %s agree on %d pairs',
  (topTen, other, agreed, share, shared, samePlace) => {
    const agreement = comparePairs(topTen.split(''), other.split(''))
    const both = shared ?? topTen.length
    expect(agreement).toMatchObject({
      agreed,
      pairs: (both ** 2 - both) / 2,
      share,
      shared: both,
      samePlace: samePlace ?? agreement.samePlace,
    })
  },
)

/** Every pair of songs asked about, in so many words. */
function oracle(topTen: TopTen, other: TopTen) {
  let agreed = 0
  let pairs = 0
  const both = topTen.filter((song) => other.includes(song))
  for (const one of both)
    for (const two of both)
      if (one < two) {
        pairs += 1
        const first = topTen.indexOf(one) < topTen.indexOf(two)
        const alsoFirst = other.indexOf(one) < other.indexOf(two)
        if (first === alsoFirst) agreed += 1
      }
  return { agreed, pairs, share: pairs === 0 ? 1 : agreed / pairs }
}

describe('for any two orders', () => {
  const any = anyTopTen('abcdefghij'.split(''))

  function always(law: (topTen: TopTen, other: TopTen) => void) {
    fc.assert(fc.property(any, any, law))
  }

  test('it is what asking pair by pair comes to', () => {
    always((topTen, other) => {
      expect(comparePairs(topTen, other)).toMatchObject(oracle(topTen, other))
    })
  })

  test('so it is for any choices of songs', () => {
    const choice = anyChoice('abcdefghij'.split(''))
    fc.assert(
      fc.property(choice, choice, (topTen, other) => {
        const agreement = comparePairs(topTen, other)
        expect(agreement).toMatchObject(oracle(topTen, other))
        expect(agreement).toEqual(comparePairs(other, topTen))
        expect(agreement.samePlace).toBeLessThanOrEqual(agreement.shared)
      }),
    )
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
