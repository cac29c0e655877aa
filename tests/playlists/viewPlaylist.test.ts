import { expect, test } from 'vitest'
import { defaultView } from '../../src/lists/View.ts'
import { viewPlaylist } from '../../src/playlists/viewPlaylist.ts'
import { fixtureCatalogue } from '../songs/fixture.ts'

test('the songs stand as the view shows them', () => {
  const { title, songs } = viewPlaylist(fixtureCatalogue, {
    ...defaultView,
    season: ['2'],
    sort: 'winner',
  })
  expect(title).toBe('Six songs of a made-up series (2 of 6, from 1 to 10)')
  expect(songs.map(({ slug }) => slug)).toEqual(['song-9', 'above-you'])
})
