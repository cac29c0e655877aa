import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  activeFilters,
  type ActiveFilter,
} from '../../src/lists/activeFilters.ts'
import { filterSongs } from '../../src/lists/filterSongs.ts'
import { showAll } from '../../src/lists/showAll.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { anyView } from './anyView.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'

function said(by: ActiveFilter['by']): string {
  if (by.kind === 'option') return `${by.of} ${by.option.value}`
  return by.kind === 'query' ? `query ${by.query}` : by.kind
}

type Row = readonly [by: string, count: number, left: Partial<View>]

test.each<[view: Partial<View>, ...filters: Row[]]>([
  [{}],
  [{ sort: 'year' }],
  [{ query: ' \t ' }],
  [{ match: 'all' }],
  [{ query: ' hat ' }, ['query hat', 6, {}]],
  [{ season: ['2'] }, ['season 2', 6, {}]],
  [
    { character: ['mei'], match: 'all' },
    ['character mei', 6, { match: 'all' }],
  ],
  [
    { character: ['adam', 'zoe'], match: 'all' },
    ['character zoe', 3, { character: ['adam'], match: 'all' }],
    ['character adam', 3, { character: ['zoe'], match: 'all' }],
    ['match', 4, { character: ['adam', 'zoe'] }],
  ],
  // Everything, in the order of the controls and not of the address.
  [
    {
      artist: ['ivo'],
      episode: ['s2e1', 's1e1'],
      character: ['mei'],
      season: ['1'],
      query: 'bus',
      sort: 'year',
    },
    [
      'query bus',
      0,
      {
        artist: ['ivo'],
        episode: ['s2e1', 's1e1'],
        character: ['mei'],
        season: ['1'],
        sort: 'year',
      },
    ],
    [
      'season 1',
      0,
      {
        artist: ['ivo'],
        episode: ['s2e1', 's1e1'],
        character: ['mei'],
        query: 'bus',
        sort: 'year',
      },
    ],
    [
      'character mei',
      1,
      {
        artist: ['ivo'],
        episode: ['s2e1', 's1e1'],
        season: ['1'],
        query: 'bus',
        sort: 'year',
      },
    ],
    [
      'episode s1e1',
      0,
      {
        artist: ['ivo'],
        episode: ['s2e1'],
        character: ['mei'],
        season: ['1'],
        query: 'bus',
        sort: 'year',
      },
    ],
    [
      'episode s2e1',
      0,
      {
        artist: ['ivo'],
        episode: ['s1e1'],
        character: ['mei'],
        season: ['1'],
        query: 'bus',
        sort: 'year',
      },
    ],
    [
      'artist ivo',
      0,
      {
        episode: ['s2e1', 's1e1'],
        character: ['mei'],
        season: ['1'],
        query: 'bus',
        sort: 'year',
      },
    ],
  ],
])('what narrows %j, and the list without it', (change, ...rows) => {
  const view = { ...defaultView, ...change }
  const filters = activeFilters(fixtureCatalogue, view)
  expect(
    filters.map(({ by, count, loosen }) => [said(by), count, loosen(view)]),
  ).toEqual(
    rows.map(([by, count, left]) => [by, count, { ...defaultView, ...left }]),
  )
})

const views = anyView(fixtureCatalogue, fc.constantFrom('', ' ', 'adam', 'it'))

test('each filter is told from the others, and counts what it leaves', () => {
  fc.assert(
    fc.property(views, (view) => {
      const filters = activeFilters(fixtureCatalogue, view)
      expect(new Set(filters.map(({ key }) => key)).size).toBe(filters.length)
      expect(filters.map(({ count }) => count)).toEqual(
        filters.map(
          ({ loosen }) => filterSongs(fixtureCatalogue, loosen(view)).length,
        ),
      )
    }),
  )
})

test('without any of them, the whole list is there', () => {
  fc.assert(
    fc.property(views, (view) => {
      const left = activeFilters(fixtureCatalogue, view).reduce(
        (from, { loosen }) => loosen(from),
        view,
      )
      expect(filterSongs(fixtureCatalogue, left)).toEqual(
        filterSongs(fixtureCatalogue, showAll(view)),
      )
    }),
  )
})

test('a filter that is gone already is not brought back', () => {
  const [filter] = activeFilters(fixtureCatalogue, {
    ...defaultView,
    season: ['2'],
  })
  expect(filter?.loosen(defaultView)).toEqual(defaultView)
})
