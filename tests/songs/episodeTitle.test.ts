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
  const parts = fixture.parts
    .toReversed()
    .map((part) =>
      part.kind === 'season'
        ? { ...part, episodes: part.episodes.toReversed() }
        : part,
    )
  expect(episodeTitle({ parts }, { season: 1, episode: 2 })).toBe('Ferry')
})

test('in a film it is the film’s, whichever film it is', () => {
  const parts = [
    ...fixture.parts,
    film('film-2', 'The Sea'),
    film('film', 'The Lake'),
  ]
  expect(episodeTitle({ parts }, { season: 'film' })).toBe('The Lake')
  expect(episodeTitle({ parts }, { season: 'film-2' })).toBe('The Sea')
  expect(episodeTitle(fixture, { season: 'film' })).toBe('')
})

function film(id: string, title: string) {
  return { kind: 'film', id, title } as const
}
