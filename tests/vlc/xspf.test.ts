import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Playlist } from '../../src/playlists/Playlist.ts'
import { viewPlaylist } from '../../src/playlists/viewPlaylist.ts'
import { defaultView } from '../../src/lists/View.ts'
import { xspf } from '../../src/playlists/xspf.ts'
import { albumOf } from '../../src/songs/albumOf.ts'
import { hardPlaylist } from '../playlists/hardPlaylist.ts'
import { published } from '../songs/published.ts'
import { hasVlc, readInVlc } from '../vlc.mjs'

const folder = mkdtempSync(join(tmpdir(), 'vlc-'))
afterAll(() => rmSync(folder, { recursive: true }))

// VLC reads `&amp;` for a second time in what it has read already.
const readTwice = /&\w+;/

test.skipIf(!hasVlc()).each<[kind: string, playlist: Playlist]>([
  ['the ten', viewPlaylist(published, defaultView)],
  [
    'hard names',
    {
      title: hardPlaylist.title,
      songs: hardPlaylist.songs.filter(
        ({ title, artist, release }) =>
          !readTwice.test([title, artist, release].join('\n')),
      ),
    },
  ],
])('VLC lists %s, named to the letter', (_, playlist) => {
  expect(listInVlc(playlist)).toEqual(
    playlist.songs.map((song) => [
      song.title,
      song.artist,
      albumOf(song) ?? '',
    ]),
  )
})

function listInVlc(playlist: Playlist) {
  const file = join(folder, 'list.xspf')
  writeFileSync(file, xspf(playlist))
  return readInVlc(file)
}
