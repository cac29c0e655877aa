import { expect, test } from 'vitest'
import type { Facet } from '../../src/lists/facets.ts'
import { toggleOption } from '../../src/lists/toggleOption.ts'
import { defaultView, type View } from '../../src/lists/View.ts'

const view: View = {
  ...defaultView,
  season: ['2'],
  character: ['mei', 'zoe', 'adam'],
  match: 'all',
  query: 'hat',
}

test.each<[facet: Facet, value: string, chosen: readonly string[]]>([
  ['season', '2', []],
  ['season', '1', ['2', '1']],
  ['character', 'zoe', ['mei', 'adam']],
  ['character', 'ivo', ['mei', 'zoe', 'adam', 'ivo']],
  ['artist', '2', ['2']],
])('%s %s is put in or taken out: %j', (facet, value, chosen) => {
  expect(toggleOption(view, facet, value)).toEqual({ ...view, [facet]: chosen })
})

test('the view itself stays as it was', () => {
  const before = structuredClone(view)
  toggleOption(view, 'character', 'zoe')
  toggleOption(view, 'character', 'ivo')
  expect(view).toEqual(before)
})
