import { jspf } from './jspf.ts'
import { numberedLines } from './numberedLines.ts'
import type { Playlist, PlaylistSong } from './Playlist.ts'
import { songLines } from './songLines.ts'
import { songsCsv } from './songsCsv.ts'
import { songsJson } from './songsJson.ts'
import { spotifyTracks } from './spotifyTracks.ts'
import { tuneMyMusicCsv } from './tuneMyMusicCsv.ts'
import { xspf } from './xspf.ts'

export type PlaylistFormat = {
  readonly ending: string
  readonly mediaType: string
  /** A field that not every song has: those without it are left out. */
  readonly needs?: keyof PlaylistSong
  readonly write: (playlist: Playlist) => string
}

const text = { ending: 'txt', mediaType: 'text/plain;charset=utf-8' }
const table = { ending: 'csv', mediaType: 'text/csv;charset=utf-8' }

/** How a list can be taken away, in the order of the menu. */
export const playlistFormats = {
  text: {
    ...text,
    write: songLines,
  },
  numbered: {
    ...text,
    write: numberedLines,
  },
  spotify: {
    ...text,
    needs: 'spotifyTrack',
    write: spotifyTracks,
  },
  tuneMyMusic: {
    ...table,
    write: tuneMyMusicCsv,
  },
  csv: {
    ...table,
    write: songsCsv,
  },
  xspf: {
    ending: 'xspf',
    mediaType: 'application/xspf+xml',
    write: xspf,
  },
  jspf: {
    ending: 'jspf',
    mediaType: 'application/json',
    write: jspf,
  },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    write: songsJson,
  },
} as const satisfies Record<string, PlaylistFormat>

export type PlaylistFormatId = keyof typeof playlistFormats
