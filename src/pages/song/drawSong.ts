import type { Song } from '../../songs/Song.ts'
import { inTwo } from '../picture/inTwo.ts'
import { pictureSheet, type PictureLook } from '../picture/pictureSheet.ts'

type SongCard = {
  readonly song: Pick<Song, 'title' | 'artist' | 'season'>
  readonly look: PictureLook
  /** That of its scene, if it has one, and is not held back. */
  readonly drawing: CanvasImageSource | undefined
}

/** Where no drawing is: in parts of the frame's width, from its middle. */
const leaves = [
  { x: 0, y: 0, turn: -0.3, size: 2 },
  { x: -0.28, y: -0.2, turn: 0.7, size: 1.2 },
  { x: 0.29, y: -0.18, turn: -0.9, size: 1 },
  { x: -0.27, y: 0.22, turn: 1.3, size: 0.9 },
  { x: 0.28, y: 0.21, turn: 0.3, size: 1.3 },
] as const

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

  sheet.drawScene(
    [sheet.left, top],
    [wide, high],
    song.season,
    drawing ??
      leaves.map(({ x, y, turn, size }) => ({
        at: [sheet.left + (x + 0.5) * wide, top + high / 2 + y * wide] as const,
        turn,
        size: (size * wide) / 320,
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
