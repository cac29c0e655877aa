import { numberedLines } from '../../playlists/numberedLines.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import type { Song } from '../../songs/Song.ts'
import { inTwo } from '../picture/inTwo.ts'
import { loadPicture } from '../picture/loadPicture.ts'
import type { Paint } from '../picture/Paint.ts'
import { pictureSheet } from '../picture/pictureSheet.ts'

const leaves = [
  { x: 846, y: 118, turn: -0.3, size: 2.2 },
  { x: 952, y: 182, turn: 0.6, size: 1.7 },
  { x: 856, y: 236, turn: 1.1, size: 1.3 },
] as const

/**
 * Draws a list as a picture to share; `songs` have as much of a scene as may be
 * shown. A song without a drawing has a leaf in the colour of its season.
 */
export async function paintTopTen(
  playlist: Playlist,
  songs: readonly Song[],
  ...[canvas, look, asked]: Parameters<Paint>
): Promise<void> {
  const drawings = await loadPicture(canvas, songs, numberedLines(playlist))
  if (!asked()) return
  const seasons = new Map(songs.map(({ slug, season }) => [slug, season]))
  const sheet = pictureSheet(canvas, look)
  const { left: margin, inset, colours } = sheet

  for (const { x, y, ...how } of leaves)
    sheet.drawLeaf({ at: [x, y + inset], ...how }, colours.mark)

  for (const [index, line] of inTwo(playlist.title).entries())
    sheet.write(
      line,
      { hand: 'drawn', size: 80 },
      [margin, 158 + inset + 90 * index],
      680,
    )

  const [top, bottom] = [318 + inset, sheet.bottom - inset]
  const columns = playlist.songs.length > mostInColumn ? 2 : 1
  const inColumn = Math.ceil(playlist.songs.length / columns)
  const step = Math.min((bottom - top) / inColumn, tallest)
  const gap = columns > 1 ? 36 : 0
  const wide = (sheet.right - margin - gap) / columns
  const side = Math.min(72, step * 0.8)
  // The drawings are 320 × 280.
  const picture = Math.min(step * 0.86, wide * 0.24)
  const pictureWide = (picture * 320) / 280
  for (const [index, song] of playlist.songs.entries()) {
    const left = margin + Math.floor(index / inColumn) * (wide + gap)
    const middle = top + step * ((index % inColumn) + 0.5)
    const box = [left, middle - side / 2] as const
    const fill = index === 0 ? colours.mark : colours.paper
    sheet.drawBox(box, [side, side], 1, fill)
    sheet.write(
      String(song.rank),
      { hand: 'drawn', size: side * 0.6, align: 'center' },
      [left + side / 2, middle + side * 0.21],
      side * 0.8,
    )

    const at = [left + wide - pictureWide, middle - picture / 2] as const
    const centre = [at[0] + pictureWide / 2, middle] as const
    sheet.drawScene(
      at,
      [pictureWide, picture],
      seasons.get(song.slug),
      drawings.get(song.slug) ?? [
        { at: centre, turn: -0.3, size: picture / 60 },
      ],
    )

    const start = left + side + (columns > 1 ? 18 : 32)
    const room = at[0] - start - (columns > 1 ? 14 : 28)
    sheet.write(
      song.title,
      { hand: 'drawn', size: Math.min(step * 0.42, 64) },
      [start, middle - step * 0.02],
      room,
    )
    sheet.write(
      song.artist,
      { hand: 'read', size: Math.min(step * 0.27, 40) },
      [start, middle + step * 0.31],
      room,
    )
  }
}

/** More songs stand in two columns: in one, their names would be too small. */
const mostInColumn = 12
/** A few songs do not fill the sheet. */
const tallest = 220
