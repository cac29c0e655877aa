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
  readonly label: string
  /** Where it can be used, promising no more than the place itself does. */
  readonly use: string
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
    label: 'Artist - Title',
    use: 'For importers that take pasted text: a song a line.',
    write: songLines,
  },
  numbered: {
    ...text,
    label: 'Numbered list',
    use: 'For people: a message, a letter, the fridge.',
    write: numberedLines,
  },
  spotify: {
    ...text,
    label: 'Tracks for Spotify',
    use: 'For Spotify on a computer: open a playlist of yours and paste.',
    needs: 'spotifyTrack',
    write: spotifyTracks,
  },
  tuneMyMusic: {
    ...table,
    label: 'CSV for TuneMyMusic',
    use: 'For TuneMyMusic, which makes playlists from a file.',
    write: tuneMyMusicCsv,
  },
  csv: {
    ...table,
    label: 'CSV',
    use: 'For other importers, and for spreadsheets.',
    write: songsCsv,
  },
  xspf: {
    ending: 'xspf',
    mediaType: 'application/xspf+xml',
    label: 'XSPF',
    use: 'For programs that look songs up by name. There is no sound in it.',
    write: xspf,
  },
  jspf: {
    ending: 'jspf',
    mediaType: 'application/json',
    label: 'JSPF',
    use: 'XSPF in JSON. Not for ListenBrainz, which wants MusicBrainz ids.',
    write: jspf,
  },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    label: 'JSON',
    use: 'For a program of your own.',
    write: songsJson,
  },
} as const satisfies Record<string, PlaylistFormat>

export type PlaylistFormatId = keyof typeof playlistFormats
