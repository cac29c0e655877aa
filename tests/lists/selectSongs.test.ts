import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterSongs } from '../../src/lists/filterSongs.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { defaultView } from '../../src/lists/View.ts'
import { anyView } from './anyView.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'

test('a view shows what it lets through, in its order', () => {
  const view = { ...defaultView, character: ['zoe'], sort: 'title' } as const
  expect(selectSongs(fixtureCatalogue, view).map(({ title }) => title)).toEqual(
    ['Don’t Stop', 'Été', 'Song 9'],
  )
})

test('whatever the order, the same songs are shown, each once', () => {
  fc.assert(
    fc.property(
      anyView(fixtureCatalogue, fc.constantFrom('', 'it', 'zahara')),
      (view) => {
        const shown = selectSongs(fixtureCatalogue, view)
        expect(shown).toHaveLength(new Set(shown).size)
        expect(new Set(shown)).toEqual(
          new Set(filterSongs(fixtureCatalogue, view)),
        )
      },
    ),
  )
})

test('the catalogue stays as it was', () => {
  const before = fixtureCatalogue.songs.map(({ slug }) => slug)
  selectSongs(fixtureCatalogue, { ...defaultView, sort: 'winner' })
  expect(fixtureCatalogue.songs.map(({ slug }) => slug)).toEqual(before)
})
