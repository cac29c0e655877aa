import { expect, test } from 'vitest'
import { offeredSorts } from '../../src/lists/offeredSorts.ts'
import type { View } from '../../src/lists/View.ts'

const sorts = ['best', 'story', 'title'] as const

test.each<[Pick<View, 'sort' | 'query'>, readonly string[], string]>([
  [{ sort: 'best', query: '' }, ['story', 'title'], 'story'],
  [{ sort: 'best', query: ' … ' }, ['story', 'title'], 'story'],
  [{ sort: 'title', query: '' }, ['story', 'title'], 'title'],
  [{ sort: 'best', query: 'snow' }, ['best', 'story', 'title'], 'best'],
  [{ sort: 'story', query: 'snow' }, ['best', 'story', 'title'], 'story'],
])('%j offers %j and has %s', (view, offered, chosen) => {
  expect(offeredSorts(sorts, view)).toEqual({ offered, chosen })
})
