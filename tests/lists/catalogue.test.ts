import { expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { catalogue } from '../../src/lists/catalogue.ts'
import type { Facet } from '../../src/lists/facets.ts'
import type { Sort } from '../../src/songs/sorts.ts'
import { fixture } from '../songs/fixture.ts'

const made = catalogue(fixture, countdownList)

test('the content is there as it was', () => {
  expect(made).toMatchObject(fixture)
})

test('its choices are there', () => {
  expect(made.options.artist.map(({ value }) => value)).toEqual([
    'girl-in-grey',
    'ivo',
    'orsted',
    'zahara',
  ])
  expect(made.options.season).toHaveLength(3)
  expect(made.options.episode).toHaveLength(3)
  expect(made.options.character).toHaveLength(4)
})

test('what no song of the list has is not offered', () => {
  function values(facet: Facet) {
    return made.offered[facet].map(({ value }) => value)
  }
  expect(values('character')).toEqual(['zoe', 'adam', 'mei'])
  expect(values('season')).toEqual(['1', '2'])
  expect(values('mark')).toEqual([])
  expect(made.offered.episode).toEqual(made.options.episode)
  expect(made.songsWith.season).toEqual(
    new Map([
      ['1', 4],
      ['2', 2],
    ]),
  )
})

test('its songs are there in each order', () => {
  function ranks(sort: Sort) {
    return made.sortedBy(sort).map((place) => made.songs[place]?.rank)
  }
  expect(ranks('winner')).toEqual([1, 2, 3, 4, 5, 6])
  expect(ranks('countdown')).toEqual([6, 5, 4, 3, 2, 1])
  expect(ranks('winner')).toEqual([1, 2, 3, 4, 5, 6])
  expect(made.songs.map(({ rank }) => rank)).toEqual([4, 2, 1, 3, 5, 6])
})

test('its words lead to its songs, whatever was asked before', () => {
  expect(made.search('')).toBeUndefined()
  for (const query of ['rail', 'rail', 'zzzzzz', 'rail']) {
    const found = made.search(query)?.songs
    expect(found?.indexOf(true)).toBe(query === 'rail' ? 2 : -1)
  }
  expect(made.search('')).toBeUndefined()
})

test('to get ready for a search changes no answer', () => {
  const ready = catalogue(fixture, countdownList)
  const before = ready.search('rail')
  ready.prepareSearch()
  expect(ready.search('rail')).toBe(before)
})
