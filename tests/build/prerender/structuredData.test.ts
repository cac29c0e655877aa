import { expect, test } from 'vitest'
import type { Absolute } from '../../../src/build/prerender/headTags.ts'
import { listPages } from '../../../src/build/prerender/listPages.ts'
import { structuredData } from '../../../src/build/prerender/structuredData.ts'
import { fixture } from '../../songs/fixture.ts'
import { absolute, unknownAddress } from './absolute.ts'

const song = {
  rank: 3,
  slug: 'girls',
  title: 'girls & “boys”',
  artist: 'girl in red',
  formerArtistName: 'nobody',
  year: 2018,
  release: 'girls',
  duration: 198,
  season: 1,
  episode: 2,
  story: {
    characters: ['zoe'],
    scene: 'A scene.',
    reason: 'A reason.',
    contentNotes: ['fight'],
    vignette: { id: 'girls', alt: 'A picture.' },
    placement: { basis: 'confirmed', note: 'A note.' },
    sources: [{ label: 'A source', url: 'https://source.example/' }],
  },
} satisfies (typeof fixture.songs)[number]

const countdown = { ...fixture, songs: [song, ...fixture.songs.slice(0, 1)] }

/** The data of each page, by the page's path. */
function dataOf(at: Absolute) {
  return new Map(
    listPages(countdown).map((page) => [
      page.path,
      structuredData(page, countdown, at),
    ]),
  )
}

const recording = {
  '@type': 'MusicRecording',
  name: 'girls & “boys”',
  byArtist: { '@type': 'MusicGroup', name: 'girl in red' },
  url: 'https://songs.example/any/songs/girls/',
  inAlbum: { '@type': 'MusicAlbum', name: 'girls' },
  datePublished: '2018',
  duration: 'PT3M18S',
}

test('a song is a recording, and the subject of an episode', () => {
  expect(dataOf(absolute).get('songs/girls/')).toEqual({
    '@context': 'https://schema.org',
    ...recording,
    subjectOf: {
      '@type': 'TVEpisode',
      episodeNumber: 2,
      partOfSeason: { '@type': 'TVSeason', seasonNumber: 1 },
      partOfSeries: { '@type': 'TVSeries', name: 'Heartstopper' },
    },
  })
})

test('the countdown is a playlist that goes down to number 1', () => {
  const lower = fixture.songs[0]
  expect(dataOf(absolute).get('')).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'MusicPlaylist',
    name: countdown.title,
    numTracks: 2,
    url: 'https://songs.example/any/',
    track: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      numberOfItems: 2,
      itemListElement: [
        { position: lower?.rank, name: `${lower?.title} by ${lower?.artist}` },
        {
          '@type': 'ListItem',
          position: 3,
          name: 'girls & “boys” by girl in red',
          url: 'https://songs.example/any/songs/girls/',
        },
      ],
    },
  })
})

test('other pages have none', () => {
  const data = dataOf(absolute)
  expect(data.get('about/')).toBeUndefined()
  expect(data.get('404')).toBeUndefined()
})

test('without a site address there is no address at all', () => {
  const said = JSON.stringify([...dataOf(unknownAddress).values()])
  expect(said).not.toContain('url')
  expect(said.replaceAll('https://schema.org', '')).not.toContain('http')
})

test.each([
  [59, 'PT0M59S'],
  [60, 'PT1M0S'],
  [198, 'PT3M18S'],
  [3600, 'PT60M0S'],
])('%i seconds are %s in ISO 8601', (duration, written) => {
  const lengthened = { ...countdown, songs: [{ ...song, duration }] }
  const page = listPages(lengthened).find(({ kind }) => kind === 'song')
  if (!page) throw new Error('no page for the song')
  expect(structuredData(page, lengthened, absolute)).toMatchObject({
    duration: written,
  })
})
