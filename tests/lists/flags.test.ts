import { expect, test } from 'vitest'
import { activeFilters } from '../../src/lists/activeFilters.ts'
import { countdownList } from '../../src/lists/countdownList.ts'
import { filterSongs } from '../../src/lists/filterSongs.ts'
import { flagNames, mapFlags } from '../../src/lists/flags.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { defaultView } from '../../src/lists/View.ts'
import { everyPublishedSong } from '../songs/everyPublishedSong.ts'

const { songs } = everyPublishedSong
const isTrue = {
  ranked: songs.filter(({ rank }) => rank !== undefined),
  known: songs.filter(({ episode }) => episode !== undefined),
}

test('every song of the show has both of them, the countdown none', () => {
  expect(soundtrackList.flags).toEqual(flagNames)
  expect(countdownList.flags).toEqual([])
})

test.each(flagNames)('with the flag “%s”, the songs it is true of', (flag) => {
  const view = { ...defaultView, [flag]: true }
  expect(filterSongs(everyPublishedSong, view)).toEqual(isTrue[flag])
  expect(isTrue[flag].length).toBeLessThan(songs.length)
})

test('with both, those that both are true of, and what narrows is said', () => {
  const view = { ...defaultView, season: ['2'], ranked: true, known: true }
  expect(filterSongs(everyPublishedSong, view)).toEqual(
    isTrue.ranked.filter(
      (song) => song.season === 2 && isTrue.known.includes(song),
    ),
  )
  const filters = activeFilters(everyPublishedSong, view)
  expect(filters.map(({ by }) => by)).toMatchObject([
    { kind: 'option', of: 'season', option: { value: '2' } },
    { kind: 'flag', flag: 'ranked' },
    { kind: 'flag', flag: 'known' },
  ])
  expect(filters.map(({ loosen }) => loosen(view))).toEqual([
    { ...view, season: [] },
    { ...view, ranked: false },
    { ...view, known: false },
  ])
})

test('a value for each flag', () => {
  expect(mapFlags((flag) => flag.length)).toEqual({ ranked: 6, known: 5 })
})
