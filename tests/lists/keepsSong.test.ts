import { expect, test } from 'vitest'
import { keepsSong } from '../../src/lists/keepsSong.ts'
import type { Facet } from '../../src/lists/facets.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { fixture } from '../songs/fixture.ts'

/** By Ørsted, in 1.2, with Zoë and Adam. */
const song = fixture.songs[3]

test.each<[facet: Facet, view: Partial<View>, kept: boolean]>([
  ['season', {}, true],
  ['season', { season: ['1'] }, true],
  ['season', { season: ['2'] }, false],
  ['season', { season: ['2', '1'], match: 'all' }, true],
  ['season', { episode: ['s2e1'] }, true],
  ['episode', { episode: ['s1e2', 's2e1'], match: 'all' }, true],
  ['episode', { episode: ['s1e1'] }, false],
  ['artist', { artist: ['orsted'] }, true],
  ['artist', { artist: ['zahara', 'orsted'], match: 'all' }, true],
  ['artist', { artist: ['Ørsted'] }, false],
  ['character', { match: 'all' }, true],
  ['character', { character: ['zoe', 'mei'] }, true],
  ['character', { character: ['zoe', 'mei'], match: 'all' }, false],
  ['character', { character: ['adam', 'zoe'], match: 'all' }, true],
  ['character', { character: ['ivo'] }, false],
])('%s in %j keeps “Don’t Stop”: %s', (facet, change, kept) => {
  if (!song) throw new Error('The fixture has lost its song.')
  expect(keepsSong({ ...defaultView, ...change }, facet, song)).toBe(kept)
})
