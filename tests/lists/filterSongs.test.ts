import { describe, expect, test } from 'vitest'
import type { Song } from '../../src/songs/Song.ts'
import { filterSongs } from '../../src/lists/filterSongs.ts'
import { defaultView, type View } from '../../src/lists/View.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'
import { published } from '../songs/published.ts'

test.each<[view: Partial<View>, slugs: readonly string[]]>([
  [
    {},
    ['above-you-again', 'song-9', 'ete', 'dont-stop', 'song-10', 'above-you'],
  ],
  [{ season: ['2'] }, ['song-9', 'above-you']],
  [{ season: ['3'] }, []],
  [{ season: ['2', '3'] }, ['song-9', 'above-you']],
  [{ episode: ['s1e1', 's2e1'] }, ['song-9', 'song-10', 'above-you']],
  [{ artist: ['orsted', 'ivo'] }, ['ete', 'dont-stop', 'song-10']],
  [{ character: ['mei'] }, ['ete', 'above-you']],
  [{ character: ['mei', 'zoe'] }, ['song-9', 'ete', 'dont-stop', 'above-you']],
  [{ character: ['mei', 'zoe'], match: 'all' }, ['ete']],
  [{ character: ['mei'], match: 'all' }, ['ete', 'above-you']],
  [{ character: ['ivo'] }, []],
  [{ character: ['zoe', 'ivo'], match: 'all' }, []],
  [{ season: ['1', '2'], match: 'all', artist: ['ivo'] }, ['song-10']],
  [{ season: ['1'], episode: ['s2e1'] }, []],
  [{ season: ['1'], character: ['zoe'], artist: ['zahara'] }, []],
  [{ query: 'rail' }, ['ete']],
  [{ query: 'rail', character: ['mei', 'zoe'] }, ['ete']],
  [{ query: 'rail', season: ['2'] }, []],
  [{ query: 'zzzzzz' }, []],
  [{ query: ' …', season: ['2'] }, ['song-9', 'above-you']],
])('%j lets %j through', (change, slugs) => {
  const songs = filterSongs(fixtureCatalogue, { ...defaultView, ...change })
  expect(songs.map(({ slug }) => slug)).toEqual(slugs)
})

test('the order chosen says nothing about what is let through', () => {
  const view: View = { ...defaultView, season: ['1'], sort: 'year' }
  expect(filterSongs(fixtureCatalogue, view)).toEqual(
    filterSongs(fixtureCatalogue, { ...view, sort: 'countdown' }),
  )
})

test('songs that are wanted in another order come in it', () => {
  const view: View = { ...defaultView, season: ['1'], query: 'adam' }
  const backwards = [5, 4, 3, 2, 1, 0]
  expect(
    filterSongs(fixtureCatalogue, view, backwards).map(({ slug }) => slug),
  ).toEqual(['song-10', 'dont-stop', 'ete'])
})

describe('of the ten songs, every choice lets the right ones through', () => {
  const seasons = [[], [1], [2], [3], [1, 2], [2, 3], [1, 2, 3]]
  const episodes = [
    [],
    ['s1e2'],
    ['s1e3'],
    ['s1e5'],
    ['s1e7'],
    ['s2e1'],
    ['s2e8'],
    ['s1e2', 's2e8'],
  ]
  const artists: Readonly<Record<string, string>> = {
    'baby-queen': 'Baby Queen',
    beabadoobee: 'beabadoobee',
    'ezra-williams': 'Ezra Williams',
    'frankie-cosmos': 'Frankie Cosmos',
    'girl-in-red': 'girl in red',
    'julia-jacklin': 'Julia Jacklin',
    lincoln: 'Lincoln',
    'taylor-swift': 'Taylor Swift',
    'wasia-project': 'Wasia Project',
  }
  const people = [
    'charlie',
    'nick',
    'tao',
    'elle',
    'tara',
    'darcy',
    'isaac',
    'imogen',
    'harry',
    'sarah',
    'nellie',
  ]
  const pairs = people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => [one, other]),
  )
  const casts = [[], ...people.map((one) => [one]), ...pairs]

  test.each(['any', 'all'] as const)('match %s', (match) => {
    const wrong: unknown[] = []
    for (const season of seasons)
      for (const episode of episodes)
        for (const artist of [undefined, ...Object.keys(artists)])
          for (const character of casts) {
            const view: View = {
              ...defaultView,
              season: season.map(String),
              episode,
              artist: artist === undefined ? [] : [artist],
              character,
              match,
            }
            const name = artist === undefined ? undefined : artists[artist]
            const expected = published.songs.filter(
              (song) =>
                (season.length === 0 || season.includes(song.season)) &&
                (episode.length === 0 || episode.some(isOf(song))) &&
                (name === undefined || song.artist === name) &&
                isCastOf(song, character, match),
            )
            const actual = filterSongs(published, view)
            if (
              actual.length !== expected.length ||
              actual.some((song, at) => song !== expected[at])
            )
              wrong.push(view)
          }
    expect(wrong).toEqual([])
  })
})

function isOf({ season, episode }: Song) {
  return (code: string) => {
    const [, s, e] = /^s(\d+)e(\d+)$/.exec(code) ?? []
    return Number(s) === season && Number(e) === episode
  }
}

function isCastOf(
  { story }: Song,
  [one, other = one]: readonly string[],
  match: View['match'],
) {
  if (one === undefined || other === undefined) return true
  const characters = story?.characters ?? []
  return match === 'all'
    ? characters.includes(one) && characters.includes(other)
    : characters.includes(one) || characters.includes(other)
}
