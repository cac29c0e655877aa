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
}

/** A playlist in one of the formats, to be copied or kept as a file. */
export function writePlaylist(
  id: PlaylistFormatId,
  playlist: Playlist,
): WrittenPlaylist {
  const { write, ending, tag, mediaType }: PlaylistFormat = playlistFormats[id]
  return {
    text: write(playlist),
    fileName: fileName(playlist.title, ending, tag),
    mediaType,
  }
}
