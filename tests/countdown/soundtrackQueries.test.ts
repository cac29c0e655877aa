import { expect, test } from 'vitest'
import { published } from './published.ts'
import { publishedSoundtrack } from './publishedSoundtrack.ts'
import { soundtrackQueries } from './soundtrackQueries.ts'

const slugs = new Set(
  [...published.songs, ...publishedSoundtrack.songs].map(({ slug }) => slug),
)

test('at least forty different things are asked', () => {
  const asked = new Set(soundtrackQueries.map(([query]) => query))
  expect(soundtrackQueries).toHaveLength(asked.size)
  expect(asked.size).toBeGreaterThanOrEqual(40)
})

test.each(soundtrackQueries)('“%s” asks for a song there is', (_, wanted) => {
  expect(wanted.length).toBeGreaterThan(0)
  expect(wanted.filter((slug) => !slugs.has(slug))).toEqual([])
})
