import { expect, test } from 'vitest'
import type { Song } from '../../src/songs/Song.ts'
import { episodeGroups } from '../../src/songs/episodeGroups.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { defaultView } from '../../src/lists/View.ts'
import { fixture, fixtureCatalogue } from './fixture.ts'

function grouped(songs: readonly Song[]) {
  return episodeGroups(songs).map((group) => [
    group.code,
    ...group.songs.map(({ slug }) => slug),
  ])
}

test('songs in story order stand under their episodes', () => {
  const songs = selectSongs(fixtureCatalogue, { ...defaultView, sort: 'story' })
  expect(grouped(songs)).toEqual([
    ['s1e1', 'song-10'],
    ['s1e2', 'above-you-again', 'dont-stop', 'ete'],
    ['s2e1', 'song-9', 'above-you'],
  ])
})

test('the order they come in is kept, and an episode comes once', () => {
  expect(grouped(fixture.songs)).toEqual([
    ['s1e2', 'above-you-again', 'ete', 'dont-stop'],
    ['s2e1', 'song-9', 'above-you'],
    ['s1e1', 'song-10'],
  ])
})

test('no songs, no episodes', () => {
  expect(episodeGroups([])).toEqual([])
})
