import { numberedLines } from '../../playlists/numberedLines.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import type { Song } from '../../songs/Song.ts'
import { loadPicture } from '../picture/loadPicture.ts'
import type { Paint } from '../picture/Paint.ts'
import { drawTopTen } from './drawTopTen.ts'

/** Draws a list on a canvas; `songs` have as much of a scene as may be shown. */
export async function paintTopTen(
  playlist: Playlist,
  songs: readonly Song[],
  ...[canvas, look, asked]: Parameters<Paint>
): Promise<void> {
  const drawings = await loadPicture(canvas, songs, numberedLines(playlist))
  if (!asked()) return
  const seasons = new Map(songs.map(({ slug, season }) => [slug, season]))
  drawTopTen(canvas, {
    title: playlist.title,
    songs: playlist.songs.map((song) => ({
      ...song,
      season: seasons.get(song.slug),
    })),
    look,
    drawings,
  })
}
