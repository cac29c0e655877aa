import type { Song } from '../../songs/Song.ts'
import { foliage } from '../../ui/foliage.ts'
import { inTwo } from '../picture/inTwo.ts'
import { pictureSheet, type PictureLook } from '../picture/pictureSheet.ts'

type SongCard = {
  readonly song: Pick<Song, 'title' | 'artist' | 'season'>
  readonly look: PictureLook
  /** That of its scene, if it has one, and is not held back. */
  readonly drawing: CanvasImageSource | undefined
}

/** From one line to the next, in pixels, and the most letters of one. */
const [line, longest] = [96, 18]

/**
 * Draws a song's card as a picture to share: its scene or, without a drawing,
 * leaves in the colour of its season; its title, and whose it is.
 */
export function drawSong(
  canvas: HTMLCanvasElement,
  { song, look, drawing }: SongCard,
): void {
  const sheet = pictureSheet(canvas, look)
  const wide = sheet.right - sheet.left
  // As the drawings are.
  const high = (wide * 280) / 320
  const lines = song.title.length > longest ? inTwo(song.title) : [song.title]
  const tall = high + 120 + line * (lines.length - 1) + 84
  const top = Math.max((sheet.bottom + 48 - tall) / 2, 84)
  const scale = wide / 320

  sheet.drawScene(
    [sheet.left, top],
    [wide, high],
    song.season,
    drawing ??
      foliage.map(({ x, y, turn, size }) => ({
        at: [sheet.left + x * scale, top + (y + 50) * scale] as const,
        turn: (turn * Math.PI) / 180,
        size: size * scale,
      })),
  )
  const first = top + high + 120
  for (const [index, text] of lines.entries())
    sheet.write(
      text,
      { hand: 'drawn', size: 92 },
      [sheet.left, first + line * index],
      wide,
    )
  sheet.write(
    song.artist,
    { hand: 'read', size: 52 },
    [sheet.left, first + line * (lines.length - 1) + 84],
    wide,
  )
}
