import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveSong } from '../../src/topTen/moveSong.ts'
import { anyTopTen } from './anyTopTen.ts'

const order = ['a', 'b', 'c', 'd']

test.each<[slug: string, place: number, moved: string]>([
  ['c', 1, 'cabd'],
  ['a', 4, 'bcda'],
  ['b', 3, 'acbd'],
  ['c', 2, 'acbd'],
  ['b', 2, 'abcd'],

  // Beyond an end is at the end.
  ['c', 0, 'cabd'],
  ['c', -7, 'cabd'],
  ['a', 5, 'bcda'],
  ['a', 1000, 'bcda'],

  // No such song, no such place.
  ['x', 1, 'abcd'],
  ['', 1, 'abcd'],
  ['a', 2.5, 'abcd'],
  ['b', Number.NaN, 'abcd'],
  ['b', Infinity, 'abcd'],
])('%s to place %d: %s', (slug, place, moved) => {
  expect(moveSong(order, slug, place).join('')).toBe(moved)
})

test('nothing to move', () => {
  expect(moveSong([], 'a', 1)).toEqual([])
})

test('an order that does not change is the same one', () => {
  expect(moveSong(order, 'b', 2)).toBe(order)
  expect(moveSong(order, 'a', 0)).toBe(order)
  expect(moveSong(order, 'd', 9)).toBe(order)
})

const any = anyTopTen(order)
const anyPlace = fc.integer({ min: 1, max: order.length })
const anySong = fc.constantFrom(...order)

test('the song stands where it was put, the others as they stood', () => {
  fc.assert(
    fc.property(any, anySong, anyPlace, (from, slug, place) => {
      const to = moveSong(from, slug, place)
      expect(to.indexOf(slug) + 1).toBe(place)
      expect(to.filter((other) => other !== slug)).toEqual(
        from.filter((other) => other !== slug),
      )
    }),
  )
})

test('moving it back undoes the move', () => {
  fc.assert(
    fc.property(any, anySong, anyPlace, (from, slug, place) => {
      const to = moveSong(from, slug, place)
      expect(moveSong(to, slug, from.indexOf(slug) + 1)).toEqual(from)
    }),
  )
})

test('any order can be reached from any other', () => {
  fc.assert(
    fc.property(any, any, (from, to) => {
      const reached = to.reduce(
        (now, slug, index) => moveSong(now, slug, index + 1),
        from,
      )
      expect(reached).toEqual(to)
    }),
  )
})
