import { jspf } from './jspf.ts'
import { numberedLines } from './numberedLines.ts'
import type { Playlist, PlaylistSong } from './Playlist.ts'
import { songLines } from './songLines.ts'
import { songsCsv } from './songsCsv.ts'
import { songsJson } from './songsJson.ts'
import { spreadsheetCsv } from './spreadsheetCsv.ts'
import { spotifyTracks } from './spotifyTracks.ts'
import { tuneMyMusicCsv } from './tuneMyMusicCsv.ts'
import { xspf } from './xspf.ts'
import { youtubeLinks } from './youtubeLinks.ts'

export type PlaylistFormat = {
  readonly ending: string
  /** What tells its file from others with the same ending. */
  readonly tag?: string
  readonly mediaType: string
  /** A field that not every song has: those without it are left out. */
  readonly needs?: keyof PlaylistSong
  readonly write: (playlist: Playlist) => string
}

const text = { ending: 'txt', mediaType: 'text/plain;charset=utf-8' }
const table = { ending: 'csv', mediaType: 'text/csv;charset=utf-8' }

/** How a list can be taken away: see `playlistGoals` for what each is for. */
export const playlistFormats = {
  text: {
    ...text,
    tag: 'artist-title',
    write: songLines,
  },
  numbered: {
    ...text,
    tag: 'numbered',
    write: numberedLines,
  },
  spotify: {
    ...text,
    tag: 'spotify-tracks',
    needs: 'spotifyTrack',
    write: spotifyTracks,
  },
  youtube: {
    ...text,
    tag: 'youtube-links',
    write: youtubeLinks,
  },
  tuneMyMusic: {
    ...table,
    tag: 'tunemymusic',
    write: tuneMyMusicCsv,
  },
  csv: {
    ...table,
    tag: 'importers',
    write: songsCsv,
  },
  spreadsheet: {
    ...table,
    tag: 'spreadsheet',
    write: spreadsheetCsv,
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
