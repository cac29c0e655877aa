import { expect, test } from 'vitest'
import { sortOptions } from '../../src/lists/sortOptions.ts'
import type { Sort } from '../../src/songs/sorts.ts'
import type { View } from '../../src/lists/View.ts'

const all: readonly Sort[] = ['best', 'story', 'title']
const ten: readonly Sort[] = ['countdown', 'winner', 'story']

test.each<[readonly Sort[], Pick<View, 'sort' | 'query'>, string]>([
  [all, { sort: 'best', query: '' }, 'best Story order, title By title'],
  [all, { sort: 'best', query: ' … ' }, 'best Story order, title By title'],
  [all, { sort: 'title', query: '' }, 'best Story order, title By title'],
  // Whoever asked for it keeps it, whatever they search for then.
  [all, { sort: 'story', query: '' }, 'story Story order, title By title'],
  [
    all,
    { sort: 'story', query: 'snow' },
    'best Best match, story Story order, title By title',
  ],
  [
    ten,
    { sort: 'countdown', query: '' },
    'countdown 10 to 1, winner 1 to 10, story Story order',
  ],
])('of %j, %j is offered “%s”', (sorts, view, offered) => {
  const options = sortOptions(sorts, view)
  expect(
    options.map(({ value, label }) => `${value} ${label}`).join(', '),
  ).toBe(offered)
  expect(options.map(({ value }) => value)).toContain(view.sort)
})
