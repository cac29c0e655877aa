import { expect, test } from 'vitest'
import { latestEpisode } from '../../src/songs/latestEpisode.ts'

const seasons = [
  {
    number: 2,
    released: '2023-01-01',
    // As a file may have them: by hand, and in any order.
    episodes: [{ number: 1 }, { number: 12 }, { number: 9 }],
  },
  { number: 1, released: '2022-01-01', episodes: [{ number: 1 }] },
]

test.each<
  [season: number, episode: number | undefined, latest: number | undefined]
>([
  [2, 1, 1],
  [2, 12, 12],
  [2, undefined, 12],
  [1, undefined, 1],
  // A song says where it is, whatever the seasons say.
  [3, 4, 4],
  [3, undefined, undefined],
])('season %i, episode %s: %s', (season, episode, latest) => {
  const at = episode === undefined ? { season } : { season, episode }
  expect(latestEpisode(at, seasons)).toBe(latest)
})
