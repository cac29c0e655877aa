import { expect, test } from 'vitest'
import { latestEpisode } from '../../src/songs/latestEpisode.ts'
import type { PartId } from '../../src/songs/partId.ts'

const parts = [
  {
    kind: 'season',
    id: 2,
    released: '2023-01-01',
    // As a file may have them: by hand, and in any order.
    episodes: [{ number: 1 }, { number: 12 }, { number: 9 }],
  },
  {
    kind: 'season',
    id: 1,
    released: '2022-01-01',
    episodes: [{ number: 1 }],
  },
  { kind: 'film', id: 'film', title: 'The Lake', released: '2024-01-01' },
] as const

test.each<
  [season: PartId, episode: number | undefined, latest: number | undefined]
>([
  [2, 1, 1],
  [2, 12, 12],
  [2, undefined, 12],
  [1, undefined, 1],
  // A song says where it is, whatever the seasons say.
  [3, 4, 4],
  [3, undefined, undefined],
  // A film has none.
  ['film', undefined, undefined],
])('season %s, episode %s: %s', (season, episode, latest) => {
  const at = episode === undefined ? { season } : { season, episode }
  expect(latestEpisode(at, parts)).toBe(latest)
})
