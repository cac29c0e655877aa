import { expect, test } from 'vitest'
import { countdownList } from '../../src/lists/countdownList.ts'
import { catalogue } from '../../src/lists/catalogue.ts'
import type { Countdown } from '../../src/songs/Content.ts'
import { markSongs } from '../../src/marks/markSongs.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { defaultView } from '../../src/lists/View.ts'
import { fixture } from '../songs/fixture.ts'

const marks = { loved: ['ete', 'gone'], heard: ['ete', 'song-9'] }
const known = catalogue(markSongs<Countdown>(fixture, marks), countdownList)

test.each([
  [['loved'], ['ete']],
  [['heard'], ['song-9', 'ete']],
  [
    ['loved', 'heard'],
    ['song-9', 'ete'],
  ],
])('of %j there is %j', (mark, slugs) => {
  expect(
    selectSongs(known, { ...defaultView, mark }).map(({ slug }) => slug),
  ).toEqual(slugs)
})

test('a song that is marked is otherwise the same', () => {
  for (const [at, { marks: own, ...song }] of known.songs.entries()) {
    expect(song).toEqual(fixture.songs[at])
    expect(own).toEqual(
      Object.entries(marks)
        .filter(([, slugs]) => slugs.includes(song.slug))
        .map(([mark]) => mark),
    )
  }
})
