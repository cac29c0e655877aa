import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listenTurns } from '../../../src/pages/takeAway/listenTurns.ts'
import { takeTurn } from '../../../src/pages/takeAway/takeTurn.ts'

/** A list of songs by their slugs, each but one letter. */
function list(letters: string) {
  return letters.split('').map((slug) => ({ slug }))
}

/** Steps in short: taken ones in capitals, the next in brackets. */
function short(songs: string, taken: string) {
  return listenTurns(list(songs), taken.split(''))
    .map(({ song: { slug }, state }) => {
      if (state === 'taken') return slug.toUpperCase()
      return state === 'next' ? `(${slug})` : slug
    })
    .join('')
}

test.each<[songs: string, taken: string, steps: string]>([
  ['abcd', '', '(a)bcd'],
  ['abcd', 'a', 'A(b)cd'],
  ['abcd', 'ab', 'AB(c)d'],
  ['abcd', 'abc', 'ABC(d)'],
  ['abcd', 'abcd', 'ABCD'],
  ['', '', ''],
  ['', 'ab', ''],

  // Somebody jumped ahead, and what was passed over comes round.
  ['abcd', 'c', 'abC(d)'],
  ['abcd', 'cd', '(a)bCD'],
  ['abcd', 'acd', 'A(b)CD'],
  ['abcd', 'db', 'aB(c)D'],
])('of %s, “%s” taken: %s', (songs, taken, steps) => {
  expect(short(songs, taken)).toBe(steps)
})

describe('when the list changes', () => {
  test.each<[what: string, songs: string, taken: string, steps: string]>([
    ['it is turned round', 'dcba', 'ab', '(d)cBA'],
    ['it gets longer', 'abxcd', 'ab', 'AB(x)cd'],
    ['a step ahead goes', 'abd', 'ab', 'AB(d)'],
    ['the last step taken goes', 'acd', 'cb', 'aC(d)'],
    ['every step taken goes', 'cd', 'ab', '(c)d'],
    ['only steps taken are left', 'ba', 'abc', 'BA'],
    ['it is another list', 'xyz', 'abc', '(x)yz'],
  ])('because %s', (_, songs, taken, steps) => {
    expect(short(songs, taken)).toBe(steps)
  })
})

test('each step has the song itself', () => {
  const songs = [{ slug: 'a', title: 'A' }]
  expect(listenTurns(songs, [])[0]?.song).toBe(songs[0])
})

test('whoever always takes the next hears each song once', () => {
  const songs = fc.uniqueArray(fc.constantFrom(...'abcdefgh'.split('')))
  fc.assert(
    fc.property(songs, fc.array(songs), (before, lists) => {
      let taken: readonly string[] = before
      for (const slugs of [...lists, 'abcdefgh'.split('')])
        for (let step = 0; step <= slugs.length; step += 1) {
          const steps = listenTurns(list(slugs.join('')), taken)
          const next = steps.find(({ state }) => state === 'next')
          // There is a next for as long as there is one to take.
          expect(next === undefined).toBe(
            slugs.every((slug) => taken.includes(slug)),
          )
          if (!next) break
          expect(taken).not.toContain(next.song.slug)
          taken = takeTurn(taken, next.song.slug)
        }
      expect(taken.toSorted().join('')).toBe('abcdefgh')
    }),
  )
})
