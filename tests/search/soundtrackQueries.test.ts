import { expect, test } from 'vitest'
import { catalogue, type ListedCatalogue } from '../../src/lists/catalogue.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { defaultView } from '../../src/lists/View.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'
import { halfRemembered } from './halfRemembered.ts'
import { heldOut } from './heldOut.ts'
import { library } from './library.ts'
import { soundtrackQueries } from './soundtrackQueries.ts'
import { unanswerable } from './unanswerable.ts'

const then = catalogue(library, soundtrackList)
const slugs = new Set(library.songs.map(({ slug }) => slug))

test('a hundred and twenty different things are asked, of songs that there are', () => {
  const asked = new Set(soundtrackQueries.map(([query]) => query))
  expect(soundtrackQueries).toHaveLength(asked.size)
  expect(asked.size).toBeGreaterThanOrEqual(120)
  expect(halfRemembered.length).toBeGreaterThanOrEqual(30)
  const wanted = soundtrackQueries.flatMap(([, songs]) => songs)
  expect(wanted.filter((slug) => !slugs.has(slug))).toEqual([])
})

test('an answer is two songs long, as a rule', () => {
  const answers = soundtrackQueries.flatMap(([query]) => found(query))
  expect(answers.length / soundtrackQueries.length).toBeLessThan(2.5)
})

function found(query: string, songs: ListedCatalogue = then) {
  const view = { ...defaultView, sort: 'best' as const, query }
  return selectSongs(songs, view).map(({ slug }) => slug)
}

test.each(soundtrackQueries)(
  '“%s” is answered in the first three rows',
  (query, wanted) => {
    const first = found(query).slice(0, 3)
    expect(first.filter((slug) => wanted.includes(slug))).not.toEqual([])
  },
)

test.each(unanswerable)('“%s” finds nothing', (query) => {
  expect(found(query)).toEqual([])
})

test('of what was never tuned for, eight in ten are answered there', () => {
  const answered = heldOut.filter(([query, wanted]) =>
    found(query)
      .slice(0, 3)
      .some((slug) => wanted.includes(slug)),
  )
  expect(answered.length).toBeGreaterThanOrEqual(heldOut.length * 0.8)
})

test('of what is published today, nine in ten are answered there', () => {
  const published = new Set(everyPublishedSong.songs.map(({ slug }) => slug))
  const asked = soundtrackQueries.filter(([, wanted]) =>
    wanted.some((slug) => published.has(slug)),
  )
  const answered = asked.filter(([query, wanted]) =>
    found(query, everyPublishedSong)
      .slice(0, 3)
      .some((slug) => wanted.includes(slug)),
  )
  expect(answered.length).toBeGreaterThanOrEqual(asked.length * 0.9)
})
