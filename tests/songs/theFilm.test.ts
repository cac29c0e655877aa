import { expect, test } from 'vitest'
import { openGuard, type Guard } from '../../src/guard/Guard.ts'
import { guardContent } from '../../src/guard/guardContent.ts'
import { heldScenes } from '../../src/guard/heldScenes.ts'
import { catalogue } from '../../src/lists/catalogue.ts'
import { parseView } from '../../src/lists/parseView.ts'
import { selectSongs } from '../../src/lists/selectSongs.ts'
import { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { viewPlaylist } from '../../src/playlists/viewPlaylist.ts'
import { everySong } from '../../src/content/everySong.ts'
import { everyPublishedSong } from './everyPublishedSong.ts'
import { publishedCountdown, publishedSoundtrack } from './published.ts'

const every = everySong(publishedCountdown, publishedSoundtrack)
const ofFilm = every.songs.filter(({ season }) => season === 'film')

function shown(address: string, known = everyPublishedSong) {
  return selectSongs(known, parseView(address, known).view)
}

test('an address shows its songs, and they can be taken along', () => {
  expect(shown('?season=film')).toEqual(ofFilm)
  const { view, unknown } = parseView('?season=film', everyPublishedSong)
  expect(unknown).toEqual([])
  expect(viewPlaylist(everyPublishedSong, view).songs).toEqual(ofFilm)
})

test('with a season it means or, and it has no episode', () => {
  const either = every.songs.filter(({ season }) =>
    [3, 'film'].includes(season),
  )
  expect(either.length).toBeGreaterThan(ofFilm.length)
  expect(shown('?season=3,film')).toHaveLength(either.length)
  expect(parseView('?episode=film', everyPublishedSong).unknown).toEqual([
    { for: 'episode', asked: 'film' },
  ])
})

test.each([['film'], ['movie'], ['the film'], ['heartstopper forever']])(
  '“%s” finds every song of it',
  (query) => {
    const found = shown(`?q=${encodeURIComponent(query)}`)
    expect(found.filter(({ season }) => season === 'film')).toHaveLength(
      ofFilm.length,
    )
  },
)

test('“season 3” finds none of it', () => {
  const found = shown('?q=season+3')
  expect(new Set(found.map(({ season }) => season))).toEqual(new Set([3]))
})

test('its songs come after those of season 3', () => {
  const told = shown('?sort=story').map(({ season }) => season)
  expect(told.slice(-ofFilm.length)).toEqual(ofFilm.map(({ season }) => season))
})

test('a season that follows it in the story comes after it', () => {
  const later = {
    kind: 'season' as const,
    id: 4,
    released: '2028-01-01',
    episodes: [{ number: 1, title: 'Later' }],
  }
  const [one] = ofFilm
  if (!one) throw new Error('The film has no song.')
  const known = catalogue(
    {
      ...every,
      parts: [...every.parts, later],
      songs: [{ ...one, slug: 'later', season: 4, episode: 1 }, ...every.songs],
    },
    soundtrackList,
  )
  expect(shown('?sort=story', known).at(-1)?.slug).toBe('later')
})

test.each<[watched: Guard['watched'], held: boolean]>([
  ['none', true],
  ['s3e8', true],
  ['film', false],
  // As it was said before there was a film: everything.
  ['all', false],
])('who has watched %s has what is known of it held: %s', (watched, held) => {
  const { songs } = guardContent(every, { ...openGuard, watched })
  const untold = new Set(
    ofFilm.filter(({ story }) => !story.scene).map(({ slug }) => slug),
  )
  for (const song of songs.filter(({ slug }) => untold.has(slug))) {
    expect(song.held).toBe(held ? 'details' : undefined)
    expect(song.story === undefined).toBe(held)
  }
})

test('after all of season 3 no scene of the series is left to hold back', () => {
  const guard = { ...openGuard, watched: 's3e8' } as const
  const ofSeries = every.songs.filter(({ season }) => season !== 'film')
  const { songs } = guardContent({ ...every, songs: ofSeries }, guard)
  expect(heldScenes(songs).hidden).toEqual([])
  expect(songs.filter(({ held }) => held)).toEqual([])
})
