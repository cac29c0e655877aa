import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { goToTurn } from '../../../src/pages/reveal/goToTurn.ts'
import { beforeReveal } from '../../../src/pages/reveal/Reveal.ts'
import { revealSongs } from '../../../src/pages/reveal/revealSongs.ts'
import { fixture } from '../../songs/fixture.ts'
import { published } from '../../songs/published.ts'

test.each<
  [at: number, furthest: number, current: string | undefined, seen: number[]]
>([
  [0, 0, undefined, []],
  [1, 1, 'above-you', [6]],
  [2, 2, 'song-10', [6, 5]],
  [1, 3, 'above-you', [6, 5, 4]],
  [0, 2, undefined, [6, 5]],
  [6, 6, 'ete', [6, 5, 4, 3, 2, 1]],
])('at step %d of %d: %s', (at, furthest, current, seen) => {
  const shown = revealSongs(fixture.songs, { at, furthest })
  expect(shown.current?.slug).toBe(current)
  expect(shown.revealed.map(({ rank }) => rank)).toEqual(seen)
})

test('a countdown without songs has nothing to reveal', () => {
  expect(revealSongs([], beforeReveal)).toEqual({
    current: undefined,
    revealed: [],
  })
})

test('before its turn a song is nowhere in what there is to show', () => {
  const last = published.songs.length
  const anyWay = fc.array(fc.integer({ min: -1, max: last + 1 }))
  fc.assert(
    fc.property(anyWay, (steps) => {
      let reveal = beforeReveal
      let furthest = 0
      for (const step of steps) {
        reveal = goToTurn(reveal, step, last)
        furthest = Math.max(furthest, step)
        const shown = JSON.stringify(revealSongs(published.songs, reveal))
        for (const { slug, rank } of published.songs)
          expect(shown.includes(`"${slug}"`)).toBe(rank > last - furthest)
      }
    }),
  )
})
