import { expect, test } from 'vitest'
import { episodeTitle } from '../../src/songs/episodeTitle.ts'
import { fixture } from './fixture.ts'

test.each([
  [{ season: 1, episode: 1 }, 'Rain'],
  [{ season: 1, episode: 2 }, 'Ferry'],
  [{ season: 2, episode: 1 }, 'Quarry'],
  [{ season: 3, episode: 1 }, 'Later'],
  [{ season: 3, episode: 2 }, ''],
  [{ season: 4, episode: 1 }, ''],
])('%j is called “%s”', (at, title) => {
  expect(episodeTitle(fixture, at)).toBe(title)
})

test('a season is known by its number, not by its place', () => {
  const seasons = fixture.seasons.toReversed().map((season) => ({
    ...season,
    episodes: season.episodes.toReversed(),
  }))
  expect(episodeTitle({ seasons }, { season: 1, episode: 2 })).toBe('Ferry')
})
