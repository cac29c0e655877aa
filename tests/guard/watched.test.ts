import { describe, expect, test } from 'vitest'
import type { PartId } from '../../src/songs/partId.ts'
import {
  isWatched,
  parseWatched,
  type Watched,
} from '../../src/guard/watched.ts'

describe('parseWatched', () => {
  test.each<[stored: string, watched: Watched | undefined]>([
    // Nobody has said anything,
    ['', undefined],
    // or something,
    ['none', 'none'],
    ['all', 'all'],
    ['s1e1', 's1e1'],
    ['s3e8', 's3e8'],
    ['s1e10', 's1e10'],
    ['film', 'film'],
    // or what a later version of the site may know.
    ['film-2', 'film-2'],
    ['s4e1', 's4e1'],
    ['s99e99', 's99e99'],
    // Too little is shown, rather than too much.
    ['everything', 'none'],
    ['films', 'none'],
    ['Film', 'none'],
    ['film\n', 'none'],
    ['All', 'none'],
    [' all', 'none'],
    ['S1E4', 'none'],
    ['s1', 'none'],
    ['s1e', 'none'],
    ['s1e4 ', 'none'],
    ['s1e4\n', 'none'],
    ['s1e4,s2e1', 'none'],
    ['s01e04', 'none'],
    ['s-1e4', 'none'],
    ['s1.5e4', 'none'],
    ['s100e1', 'none'],
    ['s1e1e1', 'none'],
    ['s١e٤', 'none'],
    ['sNaNeNaN', 'none'],
    ['undefined', 'none'],
    ['null', 'none'],
    ['{"watched":"all"}', 'none'],
    ['__proto__', 'none'],
  ])('%j → %s', (stored, watched) => {
    expect(parseWatched(stored)).toBe(watched)
  })
})

// As numbers do not tell, the film lies between two seasons.
const order = [1, 2, 3, 'film', 4, 9, 10]

describe('isWatched', () => {
  test.each<[watched: Watched, season: number, episode: number, is: boolean]>([
    ['none', 1, 1, false],
    ['all', 1, 1, true],
    ['all', 9, 9, true],
    ['s1e4', 1, 3, true],
    ['s1e4', 1, 4, true],
    ['s1e4', 1, 5, false],
    // The season comes first,
    ['s1e4', 2, 1, false],
    ['s2e1', 1, 8, true],
    ['s2e1', 2, 1, true],
    ['s2e1', 2, 2, false],
    ['s2e8', 3, 1, false],
    // and numbers are not read as words are.
    ['s1e9', 1, 10, false],
    ['s1e10', 1, 9, true],
    ['s10e1', 9, 9, true],
    ['s9e1', 10, 1, false],
    ['s9e9', 3, 8, true],
    // The very first, if there is one, is not before nothing.
    ['none', 0, 0, false],
  ])('%s: season %i, episode %i: %s', (watched, season, episode, is) => {
    expect(isWatched(watched, { season, episode }, order)).toBe(is)
  })

  test.each<[watched: Watched, season: PartId, is: boolean]>([
    ['none', 1, false],
    // A film comes after what is told before it, and is watched as a whole.
    ['none', 'film', false],
    ['s3e8', 'film', false],
    ['s3e99', 'film', false],
    ['film', 3, true],
    ['film', 'film', true],
    ['film', 4, false],
    ['s4e1', 'film', true],
    ['all', 'film', true],
    // What this version has not heard of came out later.
    ['film-2', 10, true],
    ['s11e1', 'film', true],
    ['film', 'film-2', false],
    // Whether a season is over, none can say who knows no episode of it;
    ['s1e1', 1, false],
    ['s1e8', 1, false],
    ['s1e99', 1, false],
    // of those before, it is certain.
    ['s2e1', 1, true],
    ['s10e1', 9, true],
    ['s2e8', 3, false],
    ['all', 3, true],
  ])('%s: season %s, episode not known: %s', (watched, season, is) => {
    expect(isWatched(watched, { season }, order)).toBe(is)
    expect(isWatched(watched, { season, episode: undefined }, order)).toBe(is)
  })

  test.each([
    [{}],
    [{ episode: 1 }],
    [{ season: Number.NaN, episode: Number.NaN }],
  ])('where the season is not known, %j, only all is enough', (at) => {
    expect(isWatched('none', at, order)).toBe(false)
    expect(isWatched('s3e8', at, order)).toBe(false)
    expect(isWatched('s99e99', at, order)).toBe(false)
    expect(isWatched('all', at, order)).toBe(true)
  })
})
