import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalogue } from '../../src/lists/catalogue.ts'
import { countOptions } from '../../src/lists/countOptions.ts'
import { facetNames, type Facet } from '../../src/lists/facets.ts'
import { filterSongs } from '../../src/lists/filterSongs.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { anyView } from './anyView.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'
import { published } from '../songs/published.ts'

test.each<[facet: Facet, view: Partial<View>, counts: Record<string, number>]>([
  ['season', {}, { 1: 4, 2: 2 }],
  // Its own: another of the same kind changes nothing.
  ['season', { season: ['2'] }, { 1: 4, 2: 2 }],
  ['season', { artist: ['zahara'] }, { 2: 2 }],
  ['season', { query: 'adam' }, { 1: 3 }],
  ['season', { query: 'zzzzzz' }, {}],
  ['episode', { season: ['1'] }, { s1e1: 1, s1e2: 3 }],
  ['episode', { episode: ['s1e1'] }, { s1e1: 1, s1e2: 3, s2e1: 2 }],
  ['artist', {}, { 'girl-in-grey': 1, zahara: 2, orsted: 2, ivo: 1 }],
  ['character', {}, { zoe: 3, adam: 3, mei: 2 }],
  ['character', { character: ['mei'] }, { zoe: 3, adam: 3, mei: 2 }],
  // Together with one who is chosen: what would be left.
  [
    'character',
    { character: ['mei'], match: 'all' },
    { zoe: 1, adam: 1, mei: 2 },
  ],
  ['character', { character: ['ivo'], match: 'all' }, {}],
  ['character', { character: ['ivo'] }, { zoe: 3, adam: 3, mei: 2 }],
])('%s in %j: %j', (facet, change, counts) => {
  expect(
    Object.fromEntries(
      countOptions(fixtureCatalogue, { ...defaultView, ...change }, facet),
    ),
  ).toEqual(counts)
})

describe.each<[name: string, catalogue: Catalogue, queries: string[]]>([
  ['the fixture', fixtureCatalogue, ['', ' ', 'adam', 'it', 'zzzzzz']],
  ['the ten songs', published, ['', 'nick', 'crush', 'charlie tao', 'zzzzzz']],
])('in any view of %s', (_, catalogue, queries) => {
  const views = anyView(catalogue, fc.constantFrom(...queries))

  test.each(facetNames)(
    'each %s counts what it would show, of its kind alone',
    (facet) => {
      fc.assert(
        fc.property(views, (view) => {
          const counts = countOptions(catalogue, view, facet)
          expect(Object.fromEntries(counts)).toEqual(
            Object.fromEntries(countedOneByOne(catalogue, view, facet)),
          )
        }),
        { numRuns: 300 },
      )
    },
  )
})

/** Chooses each value in turn, in the place of its kind, and looks at the list. */
function countedOneByOne(catalogue: Catalogue, view: View, facet: Facet) {
  const together = facet === 'character' && view.match === 'all'
  return catalogue.options[facet].flatMap(({ value }) => {
    const chosen = [...new Set([...view[facet], value])]
    const list = filterSongs(catalogue, {
      ...view,
      [facet]: together ? chosen : [value],
    })
    return list.length > 0 ? [[value, list.length] as const] : []
  })
}
