import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { activeFilters } from '../../src/lists/activeFilters.ts'
import { filterSongs } from '../../src/lists/filterSongs.ts'
import { showAll } from '../../src/lists/showAll.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { anyView } from './anyView.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'

type Row = readonly [label: string, count: number, left: Partial<View>]

test.each<[view: Partial<View>, ...filters: Row[]]>([
  [{}],
  [{ sort: 'year' }],
  [{ query: ' \t ' }],
  [{ match: 'all' }],
  [{ query: ' hat ' }, ['“hat”', 6, {}]],
  [{ season: ['2'] }, ['Season 2', 6, {}]],
  [{ character: ['mei'], match: 'all' }, ['Mei', 6, { match: 'all' }]],
  [
    { character: ['adam', 'zoe'], match: 'all' },
    ['Zoë', 3, { character: ['adam'], match: 'all' }],
    ['Adam', 3, { character: ['zoe'], match: 'all' }],
    ['On screen together', 4, { character: ['adam', 'zoe'] }],
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
      '“bus”',
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
      'Season 1',
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
      'Mei',
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
      '1.1 Rain',
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
      '2.1 Quarry',
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
      'Ivo',
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
    filters.map(({ label, count, loosen }) => [label, count, loosen(view)]),
  ).toEqual(
    rows.map(([label, count, left]) => [
      label,
      count,
      { ...defaultView, ...left },
    ]),
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
