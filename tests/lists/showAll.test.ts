import { expect, test } from 'vitest'
import { showAll } from '../../src/lists/showAll.ts'
import { defaultView } from '../../src/lists/View.ts'

test('of a view, its order alone stays', () => {
  expect(
    showAll({
      season: ['1'],
      character: ['zoe', 'mei'],
      episode: ['s1e2'],
      artist: ['ivo'],
      mark: ['loved'],
      placement: ['confirmed'],
      ranked: true,
      known: true,
      match: 'all',
      query: 'hat',
      sort: 'story',
    }),
  ).toEqual({ ...defaultView, sort: 'story' })
})
