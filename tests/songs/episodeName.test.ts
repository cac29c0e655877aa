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
