import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Catalogue } from '../../src/lists/catalogue.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { viewExtent } from '../../src/lists/viewExtent.ts'
import * as words from '../../src/words/words.ts'
import { anyText } from '../songs/anyText.ts'
import { anyView } from './anyView.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'
import { published } from '../songs/published.ts'

function called(catalogue: Catalogue, view: View) {
  return words.listTitle(viewExtent(catalogue, view))
}

test.each<[change: Partial<View>, title: string]>([
  [{}, 'Six songs of a made-up series'],
  [{ season: ['1', '2', '3'] }, 'Six songs of a made-up series'],
  [{ season: ['1'] }, 'Six songs of a made-up series (4 of 6)'],
  [{ character: ['mei'] }, 'Six songs of a made-up series (2 of 6)'],
  [{ query: 'hat' }, 'Six songs of a made-up series (1 of 6)'],
  [{ sort: 'winner' }, 'Six songs of a made-up series (from 1 to 10)'],
  [
    { season: ['3'], sort: 'story' },
    'Six songs of a made-up series (0 of 6, in story order)',
  ],
])('%j is called “%s”', (change, title) => {
  expect(called(fixtureCatalogue, { ...defaultView, ...change })).toBe(title)
})

test('nothing that was filtered by or typed is in it', () => {
  fc.assert(
    fc.property(anyView(published, anyText), (view) => {
      expect(called(published, view)).toMatch(
        /^The ten best needle drops of Heartstopper( \((\d of 10)?(, )?[a-z ]*((1|10) to (1|10))?\))?$/,
      )
      expect(words.listShared(viewExtent(published, view))).toMatch(
        /^(The ten best needle drops of Heartstopper|\d songs? from Heartstopper)(, ((by|in|best) [a-z ]+|from (1|10) to (1|10)))?$/,
      )
    }),
  )
})
