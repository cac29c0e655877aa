import { expect, test } from 'vitest'
import { songsJson } from '../../src/playlists/songsJson.ts'
import { fixture } from '../songs/fixture.ts'
import { hardNames, hardPlaylist } from './hardPlaylist.ts'

test('speaks as the content file does, of fewer things', () => {
  const [song] = fixture.songs
  expect(
    JSON.parse(songsJson({ title: 'One', songs: song ? [song] : [] })),
  ).toEqual({
    title: 'One',
    songs: [
      {
        rank: 4,
        slug: 'above-you-again',
        title: 'above you',
        artist: 'girl in grey',
        year: 2019,
        release: 'Home Tapes',
        duration: 180,
      },
    ],
  })
})

test('hard names come back to the letter', () => {
  const { songs } = JSON.parse(songsJson(hardPlaylist)) as typeof hardPlaylist
  expect(songs.map(({ title }) => title)).toEqual(hardNames)
})
