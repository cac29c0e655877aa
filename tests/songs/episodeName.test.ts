import { expect, test } from 'vitest'
import { episodeName } from '../../src/songs/episodeName.ts'

test.each([
  [undefined, 'season 1, episode 4', 'season 1, episode not known yet'],
  ['start', 'Season 1, episode 4', 'Season 1, episode not known yet'],
  ['heading', 'Season 1 · Episode 4', 'Season 1 · Episode not known yet'],
  ['underSeason', 'Episode 4', 'Episode not known yet'],
] as const)('%s: “%s” or “%s”', (form, known, unknown) => {
  expect(episodeName({ season: 1, episode: 4 }, form)).toBe(known)
  expect(episodeName({ season: 1 }, form)).toBe(unknown)
})

test.each([
  [undefined, 'the film', 'film 2'],
  ['start', 'The film', 'Film 2'],
  ['heading', 'The film', 'Film 2'],
  ['underSeason', 'The film', 'Film 2'],
] as const)('a film has no episodes, %s: “%s” or “%s”', (form, one, second) => {
  expect(episodeName({ season: 'film' }, form)).toBe(one)
  expect(episodeName({ season: 'film-2' }, form)).toBe(second)
})
