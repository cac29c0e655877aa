import * as fc from 'fast-check'
import type { Playlist } from '../../src/playlists/Playlist.ts'
import { anyText } from '../songs/anyText.ts'
import { hardNames } from './hardPlaylist.ts'

const anyName = fc.oneof(
  anyText,
  fc.constantFrom(...hardNames),
  fc.string({ unit: fc.constantFrom(...Array.from(',"\r\n\t\0]>&;<x\uD83D')) }),
)

/** Any playlist: names of any text, half characters and controls too. */
export const anyPlaylist: fc.Arbitrary<Playlist> = fc.record({
  title: anyName,
  songs: fc.array(
    fc.record(
      {
        rank: fc.integer({ min: 1 }),
        slug: fc.constant('ete'),
        title: anyName,
        artist: anyName,
        searchArtist: anyName,
        year: fc.integer({ min: 1900 }),
        release: anyName,
        duration: fc.integer({ min: 1, max: 86_400 }),
        spotifyTrack: fc.constant(
          'https://open.spotify.com/track/1Jt24MPLz6fGXSCTlXTjzF',
        ),
      },
      {
        requiredKeys: [
          'rank',
          'slug',
          'title',
          'artist',
          'year',
          'release',
          'duration',
        ],
      },
    ),
    { maxLength: 4 },
  ),
})
