import { expect, test } from 'vitest'
import * as words from '../../src/words/words.ts'

test.each([
  [words.episodeName, 'Season 1, episode 4', 'Season 1, episode not known yet'],
  [
    words.episodeWithin,
    'season 1, episode 4',
    'season 1, episode not known yet',
  ],
  [
    words.episodeHeading,
    'Season 1 · Episode 4',
    'Season 1 · Episode not known yet',
  ],
  [words.episodeShort, '1.4', '1.?'],
])('%o: “%s” or “%s”', (name, known, unknown) => {
  expect(name({ season: 1, episode: 4 })).toBe(known)
  expect(name({ season: 1 })).toBe(unknown)
})

test.each([
  [words.episodeName, 'The film', 'Film 2'],
  [words.episodeWithin, 'the film', 'film 2'],
  [words.episodeHeading, 'The film', 'Film 2'],
  [words.episodeShort, 'The film', 'Film 2'],
])('a film has no episodes, %o: “%s” or “%s”', (name, one, second) => {
  expect(name({ season: 'film' })).toBe(one)
  expect(name({ season: 'film-2' })).toBe(second)
})
