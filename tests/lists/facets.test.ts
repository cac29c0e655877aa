import { expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { facetRules } from '../../src/lists/facetRules.ts'
import {
  facetNames,
  mapFacets,
  type Facet,
  type Option,
} from '../../src/lists/facets.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { fixture } from '../songs/fixture.ts'

const options: Readonly<Record<Facet, readonly Option[]>> = {
  season: [1, 2, 3].map((season) => ({ value: `${season}`, at: { season } })),
  character: [
    { value: 'zoe', name: 'Zoë' },
    { value: 'adam', name: 'Adam' },
    { value: 'mei', name: 'Mei' },
    { value: 'ivo', name: 'Ivo' },
  ],
  episode: [
    { value: 's1e1', at: { season: 1, episode: 1 }, title: 'Rain' },
    { value: 's1e2', at: { season: 1, episode: 2 }, title: 'Ferry' },
    { value: 's2e1', at: { season: 2, episode: 1 }, title: 'Quarry' },
  ],
  artist: [
    { value: 'girl-in-grey', name: 'girl in grey' },
    { value: 'ivo', name: 'Ivo' },
    { value: 'orsted', name: 'Ørsted' },
    { value: 'zahara', name: 'Zahara' },
  ],
  mark: [{ value: 'loved' }, { value: 'heard' }],
  placement: [
    { value: 'confirmed' },
    { value: 'single-source' },
    { value: 'season-only' },
    { value: 'playlist-only' },
  ],
}

test.each(facetNames)('the choices of %s, in the page’s order', (facet) => {
  expect(facetRules[facet].options(fixture)).toEqual(options[facet])
})

test('every song of the show has all of them, the countdown five', () => {
  expect(soundtrackList.facets).toEqual(facetNames)
  expect(countdownList.facets).toEqual(facetNames.slice(0, 5))
})

test('addresses say them in one order', () => {
  expect(facetNames).toEqual([
    'season',
    'character',
    'episode',
    'artist',
    'mark',
    'placement',
  ])
})

test.each<[facet: Facet, values: readonly string[]]>([
  ['season', ['1']],
  ['character', ['zoe', 'adam']],
  ['episode', ['s1e2']],
  ['artist', ['orsted']],
  ['placement', ['confirmed']],
])('%s: “Don’t Stop” is kept by %j', (facet, values) => {
  const songs = fixture.songs.filter(({ slug }) => slug === 'dont-stop')
  expect(songs.map((song) => facetRules[facet].valuesOf(song))).toEqual([
    values,
  ])
})

test.each(facetNames)('whatever keeps a song is a choice of %s', (facet) => {
  const choices = new Set(
    facetRules[facet].options(fixture).map(({ value }) => value),
  )
  const kept = fixture.songs.flatMap((song) => facetRules[facet].valuesOf(song))
  expect(kept.filter((value) => !choices.has(value))).toEqual([])
})

test('a value for each facet', () => {
  expect(mapFacets((facet) => facet.length)).toEqual({
    season: 6,
    character: 9,
    episode: 7,
    artist: 6,
    mark: 4,
    placement: 9,
  })
})
