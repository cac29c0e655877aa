import { fileName } from './fileName.ts'
import type { Playlist } from './Playlist.ts'
import {
  playlistFormats,
  type PlaylistFormat,
  type PlaylistFormatId,
} from './playlistFormats.ts'

type WrittenPlaylist = {
  readonly text: string
  readonly fileName: string
  readonly mediaType: string
  /** How many songs are not in it, for want of what the format needs. */
  readonly leftOut: number
}

/** A playlist in one of the formats, to be copied or kept as a file. */
export function writePlaylist(
  id: PlaylistFormatId,
  playlist: Playlist,
): WrittenPlaylist {
  const { write, needs, ending, mediaType }: PlaylistFormat =
    playlistFormats[id]
  const leftOut = playlist.songs.filter(
    (song) => needs !== undefined && song[needs] === undefined,
  )
  return {
    text: write(playlist),
    fileName: fileName(playlist.title, ending),
    mediaType,
    leftOut: leftOut.length,
  }
}
