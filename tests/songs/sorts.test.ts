import { expect, test } from 'vitest'
import { catalogue } from '../../src/lists/catalogue.ts'
import { countdownList } from '../../src/lists/countdownList.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { sorts, type Sort } from '../../src/songs/sorts.ts'
import { defaultView } from '../../src/lists/View.ts'
import { fixtureCatalogue } from './fixture.ts'
import { published } from './published.ts'

// Of Ferry and Quarry, first the song that is known to come first.
const story = [
  'song-10',
  'above-you-again',
  'dont-stop',
  'ete',
  'song-9',
  'above-you',
]

const orders: Readonly<Record<Sort, readonly string[]>> = {
  countdown: [
    'above-you',
    'song-10',
    'above-you-again',
    'dont-stop',
    'song-9',
    'ete',
  ],
  winner: [
    'ete',
    'song-9',
    'dont-stop',
    'above-you-again',
    'song-10',
    'above-you',
  ],
  story,
  // Nine before ten, É among E, capitals or not.
  title: [
    'above-you',
    'above-you-again',
    'dont-stop',
    'ete',
    'song-9',
    'song-10',
  ],
  artist: [
    'above-you-again',
    'song-10',
    'dont-stop',
    'ete',
    'above-you',
    'song-9',
  ],
  year: [
    'above-you-again',
    'dont-stop',
    'ete',
    'song-10',
    'song-9',
    'above-you',
  ],
  // With nothing to match.
  best: story,
}

test.each(sorts)('the order “%s”', (sort) => {
  const songs = selectSongs(fixtureCatalogue, { ...defaultView, sort })
  expect(songs.map(({ slug }) => slug)).toEqual(orders[sort])
})

test.each(sorts)('the file’s own order says nothing to “%s”', (sort) => {
  const reversed = catalogue(
    { ...published, songs: published.songs.toReversed() },
    countdownList,
  )
  const view = { ...defaultView, sort }
  expect(selectSongs(reversed, view)).toEqual(selectSongs(published, view))
})
