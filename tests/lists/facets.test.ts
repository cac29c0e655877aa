import { expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { facetRules } from '../../src/lists/facetRules.ts'
import { facetNames, mapFacets, type Facet } from '../../src/lists/facets.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { fixture } from '../songs/fixture.ts'

const options: Readonly<Record<Facet, readonly string[]>> = {
  season: ['1: Season 1', '2: Season 2', '3: Season 3'],
  character: ['zoe: Zoë', 'adam: Adam', 'mei: Mei', 'ivo: Ivo'],
  episode: ['s1e1: 1.1 Rain', 's1e2: 1.2 Ferry', 's2e1: 2.1 Quarry'],
  artist: [
    'girl-in-grey: girl in grey',
    'ivo: Ivo',
    'orsted: Ørsted',
    'zahara: Zahara',
  ],
  mark: ['loved: Loved', 'heard: Heard'],
  placement: [
    'confirmed: Confirmed',
    'single-source: One source',
    'season-only: Season known',
    'playlist-only: Playlist only',
  ],
}

test.each(facetNames)('the choices of %s, in the page’s order', (facet) => {
  expect(
    facetRules[facet]
      .options(fixture)
      .map(({ value, label, title }) =>
        [`${value}: ${label}`, title].filter(Boolean).join(' '),
      ),
  ).toEqual(options[facet])
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
