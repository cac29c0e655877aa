import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatView, parseView } from '../../src/lists/parseView.ts'
import { readQuery, writeQuery } from '../../src/lists/queryInAddress.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'
import { anyView } from './anyView.ts'

test.each([
  ['', 'nick', '?q=nick'],
  ['?season=1', 'nick', '?season=1&q=nick'],
  ['?season=1&sort=story', 'nick & tao', '?season=1&q=nick+%26+tao&sort=story'],
  ['?q=tao&service=deezer', 'it’s', '?q=it%E2%80%99s&service=deezer'],
  ['?season=1&q=tao', '', '?season=1'],
  ['?q=tao', '', ''],
])('“%s” with the search “%s” is “%s”', (search, query, next) => {
  expect(writeQuery(search, query)).toBe(next)
})

test('it writes what a view with that search is written as', () => {
  const queries = fc.string({ unit: 'binary', maxLength: 90 })
  fc.assert(
    fc.property(
      anyView(fixtureCatalogue, fc.constant('')),
      queries,
      (view, query) => {
        const before = formatView(view, fixtureCatalogue)
        const after = writeQuery(before, query)
        const asked = parseView(after, fixtureCatalogue).view
        expect(asked).toEqual({ ...view, query: readQuery(after) })
        expect(after).toBe(formatView(asked, fixtureCatalogue))
      },
    ),
    { numRuns: 500 },
  )
})
