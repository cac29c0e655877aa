import { expect, test } from 'vitest'
import { catalogue } from '../../../src/lists/catalogue.ts'
import { soundtrackList } from '../../../src/lists/soundtrackList.ts'
import { pickSongs } from '../../../src/pages/mine/pickSongs.ts'
import { fixture } from '../../songs/fixture.ts'

/** The fixture, with one song of it loved. */
function pick(query: string, loved?: string) {
  const songs = fixture.songs.map((song) => ({
    ...song,
    ...(song.slug === loved && { marks: ['loved' as const] }),
  }))
  return pickSongs(catalogue({ ...fixture, songs }, soundtrackList), query).map(
    ({ slug }) => slug,
  )
}

test('all songs, in the story’s order, and the loved ones first', () => {
  const all = pick('')
  expect(all).toHaveLength(fixture.songs.length)
  expect(pick('', 'song-9')).toEqual([
    'song-9',
    ...all.filter((slug) => slug !== 'song-9'),
  ])
})

test('those that answer a search, as it does everywhere', () => {
  expect(pick('ete')).toEqual(['ete'])
  expect(pick('zahara').toSorted()).toEqual(['above-you', 'song-9'])
  expect(pick('zahara', 'song-9')[0]).toBe('song-9')
  expect(pick('zahara', 'above-you')[0]).toBe('above-you')
  expect(pick('nothing at all like it')).toEqual([])
})
