import { expect, test } from 'vitest'
import { sortOptions } from '../../src/lists/sortOptions.ts'
import type { Sort } from '../../src/songs/sorts.ts'
import type { View } from '../../src/lists/View.ts'

const all: readonly Sort[] = ['best', 'story', 'title']
const ten: readonly Sort[] = ['countdown', 'winner', 'story']

test.each<[readonly Sort[], Pick<View, 'sort' | 'query'>, string]>([
  [all, { sort: 'best', query: '' }, 'best as story, title'],
  [all, { sort: 'best', query: ' … ' }, 'best as story, title'],
  [all, { sort: 'title', query: '' }, 'best as story, title'],
  // Whoever asked for it keeps it, whatever they search for then.
  [all, { sort: 'story', query: '' }, 'story, title'],
  [all, { sort: 'story', query: 'snow' }, 'best, story, title'],
  [ten, { sort: 'countdown', query: '' }, 'countdown, winner, story'],
])('of %j, %j is offered “%s”', (sorts, view, offered) => {
  const options = sortOptions(sorts, view)
  expect(
    options
      .map(({ value, called }) =>
        called === value ? value : `${value} as ${called}`,
      )
      .join(', '),
  ).toBe(offered)
  expect(options.map(({ value }) => value)).toContain(view.sort)
})
