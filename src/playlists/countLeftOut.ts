import type { Playlist } from './Playlist.ts'
import {
  playlistFormats,
  type PlaylistFormat,
  type PlaylistFormatId,
} from './playlistFormats.ts'

/** How many songs a format's file lacks, for want of what it needs of each. */
export function countLeftOut(
  id: PlaylistFormatId,
  { songs }: Playlist,
): number {
  const { needs }: PlaylistFormat = playlistFormats[id]
  if (needs === undefined) return 0
  return songs.filter((song) => song[needs] === undefined).length
}
