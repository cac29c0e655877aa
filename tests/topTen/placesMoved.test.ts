import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesMoved } from '../../src/topTen/placesMoved.ts'
import { anyTopTen } from './anyTopTen.ts'

test('up is more, down is less, each by the places between', () => {
  expect([...placesMoved(['d', 'a', 'c', 'b'], ['a', 'b', 'c', 'd'])]).toEqual([
    ['d', 3],
    ['a', -1],
    ['c', 0],
    ['b', -2],
  ])
})

test('a song that only this order has is new to it', () => {
  expect([...placesMoved(['b', 'x', 'a'], ['a', 'b'])]).toEqual([
    ['b', 1],
    ['x', 'new'],
    ['a', -2],
  ])
})

const any = anyTopTen(['a', 'b', 'c', 'd', 'e'])

test('seen from the other order, every move is the other way', () => {
  fc.assert(
    fc.property(any, any, (topTen, other) => {
      const there = placesMoved(topTen, other)
      const back = placesMoved(other, topTen)
      let sum = 0
      for (const [slug, places] of there) {
        expect(back.get(slug)).toBe(0 - Number(places))
        sum += Number(places)
      }
      expect(sum).toBe(0)
    }),
  )
})
