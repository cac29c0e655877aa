import { expect, test } from 'vitest'
import { toggleSeason } from '../../../src/pages/soundtrack/toggleSeason.ts'
import { defaultView } from '../../../src/lists/View.ts'

test.each<
  [
    season: readonly string[],
    episode: readonly string[],
    pressed: string,
    next: { season: readonly string[]; episode: readonly string[] },
  ]
>([
  [[], [], '2', { season: ['2'], episode: [] }],
  [['2'], [], '2', { season: [], episode: [] }],
  // An episode of another season would leave no song at all.
  [[], ['s1e2', 's2e3', 's2'], '2', { season: ['2'], episode: ['s2e3', 's2'] }],
  [[], ['s1e2'], '2', { season: ['2'], episode: [] }],
  [['1'], ['s1e2'], '2', { season: ['1', '2'], episode: ['s1e2'] }],
  [['1', '2'], ['s1e2', 's2'], '1', { season: ['2'], episode: ['s2'] }],
  // With no season chosen, all are.
  [['1'], ['s1e2'], '1', { season: [], episode: ['s1e2'] }],
  // `s1` begins as `s12` does.
  [[], ['s12', 's12e1', 's1e1'], '1', { season: ['1'], episode: ['s1e1'] }],
])('%j and %j, then season %s: %j', (season, episode, pressed, next) => {
  const view = { ...defaultView, query: 'hat', season, episode }
  expect(toggleSeason(view, pressed)).toEqual({ ...view, ...next })
})
