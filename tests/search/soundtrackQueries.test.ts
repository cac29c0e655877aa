import { expect, test } from 'vitest'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { defaultView } from '../../src/lists/View.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { soundtrackQueries } from './soundtrackQueries.ts'

const slugs = new Set(everyPublishedSong.songs.map(({ slug }) => slug))

test('at least forty different things are asked, of songs that there are', () => {
  const asked = new Set(soundtrackQueries.map(([query]) => query))
  expect(soundtrackQueries).toHaveLength(asked.size)
  expect(asked.size).toBeGreaterThanOrEqual(40)
  const wanted = soundtrackQueries.flatMap(([, songs]) => songs)
  expect(wanted.filter((slug) => !slugs.has(slug))).toEqual([])
})

test('an answer is two songs long, as a rule', () => {
  const found = soundtrackQueries.flatMap(([query]) =>
    selectSongs(everyPublishedSong, { ...defaultView, sort: 'best', query }),
  )
  expect(found.length / soundtrackQueries.length).toBeLessThan(2.5)
})

test.each(soundtrackQueries)(
  '“%s” is answered in the first three rows',
  (query, wanted) => {
    const found = selectSongs(everyPublishedSong, {
      ...defaultView,
      sort: 'best',
      query,
    })
    const first = found.slice(0, 3).map(({ slug }) => slug)
    expect(first.filter((slug) => wanted.includes(slug))).not.toEqual([])
  },
)
