import { expect, test } from 'vitest'
import { openGuard, type Guard } from '../../src/guard/Guard.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { heldScenes } from '../../src/guard/heldScenes.ts'
import { fixture } from '../songs/fixture.ts'

test.each<
  [
    guard: Partial<Guard>,
    hidden: readonly string[],
    shownAnyway: readonly string[],
  ]
>([
  [{}, [], []],
  [{ watched: 's1e2' }, ['song-9', 'above-you'], []],
  [
    { watched: 's1e2', shownAnyway: new Set(['above-you']) },
    ['song-9'],
    ['above-you'],
  ],
  // What is shown anyway is not shown all the same.
  [
    { watched: 's1e2', shownAnyway: new Set(['above-you', 'ete', 'no-song']) },
    ['song-9'],
    ['above-you'],
  ],
  [
    { avoided: ['fight', 'self-harm'], shownAnyway: new Set(['song-9']) },
    ['dont-stop'],
    ['song-9'],
  ],
])('%o hides %j, and would hide %j', (guard, hidden, shownAnyway) => {
  const { songs } = guardContent(fixture, { ...openGuard, ...guard })
  const held = heldScenes(songs)
  expect(held.hidden.map(({ slug }) => slug)).toEqual(hidden)
  expect(held.shownAnyway.map(({ slug }) => slug)).toEqual(shownAnyway)
})

test('a song of which no scene is known has none to miss', () => {
  const songs = fixture.songs.map((song) => {
    const { scene: _, ...story } = song.story
    return song.slug === 'song-9' ? { ...song, story } : song
  })
  const guard = { ...openGuard, watched: 's1e2' } as const
  const guarded = guardContent({ ...fixture, songs }, guard).songs
  expect(guarded.filter(({ held }) => held)).toHaveLength(2)
  expect(heldScenes(guarded).hidden.map(({ slug }) => slug)).toEqual([
    'above-you',
  ])
})

test('of no songs there are none', () => {
  expect(heldScenes([])).toEqual({ hidden: [], shownAnyway: [] })
})
