import { expect, test } from 'vitest'
import { songNumbers } from '../../src/playlists/songNumbers.ts'

test.each<[what: string, ranks: (number | undefined)[], numbers: number[]]>([
  ['all in the countdown keep their own', [10, 7, 2], [10, 7, 2]],
  ['where one is not, each has its place', [10, undefined, 2], [1, 2, 3]],
  ['none have none', [], []],
])('songs: %s', (_, ranks, numbers) => {
  expect(songNumbers(ranks.map((rank) => (rank ? { rank } : {})))).toEqual(
    numbers,
  )
})
