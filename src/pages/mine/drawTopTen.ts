import type { PlaylistSong } from '../../playlists/Playlist.ts'
import type { Song } from '../../songs/Song.ts'
import * as words from '../../words/words.ts'
import { leaf } from '../../ui/leaf.ts'
import { pictureHeights, type PictureShape } from './pictureHeights.ts'
import { pictureColours, type PicturePaper } from './pictureColours.ts'

type At = readonly [x: number, y: number]

type Lettering = {
  readonly weight: number
  /** In pixels. */
  readonly size: number
  readonly family: string
  readonly ink: string
}

const width = 1080
/** From the sheet's edge to the card on it, and to what stands in that. */
const [edge, margin] = [36, 96]

/** How far contents keep from both ends, where phones put their own. */
const insets: Readonly<Record<PictureShape, number>> = { post: 0, story: 130 }

const leaves = [
  { x: 846, y: 118, turn: -0.3, size: 2.2 },
  { x: 952, y: 182, turn: 0.6, size: 1.7 },
  { x: 856, y: 236, turn: 1.1, size: 1.3 },
] as const

/** A song as a picture has it: of its scene, no more than which drawing it has. */
type PictureSong = PlaylistSong & {
  readonly season: Song['season'] | undefined
}

type Picture = {
  readonly title: string
  readonly songs: readonly PictureSong[]
  readonly shape: PictureShape
  readonly paper: PicturePaper
  /** By slug, the drawings of scenes that are not held back. */
  readonly drawings: ReadonlyMap<string, CanvasImageSource>
}

/**
 * Draws a list as a picture to share, 1080 pixels wide, with the letters of the
 * page that the canvas stands in. A song without a drawing has a leaf in the
 * colour of its season.
 */
export function drawTopTen(
  canvas: HTMLCanvasElement,
  { title, songs, shape, paper, drawings }: Picture,
): void {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw on')
  const colours = pictureColours[paper]
  const style = getComputedStyle(canvas)
  const [drawnFamily = '', readFamily = ''] = ['--drawn', '--read'].map(
    (token) => style.getPropertyValue(token).trim(),
  )
  const drawn = { weight: 700, family: drawnFamily, ink: colours.ink }
  const read = { weight: 600, family: readFamily, ink: colours['ink-soft'] }
  const [height, inset] = [pictureHeights[shape], insets[shape]]

  Object.assign(canvas, { width, height })
  context.strokeStyle = colours.ink
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height)

  context.lineWidth = 6
  context.fillStyle = colours.card
  fillAndStroke(
    context,
    box([edge, edge], [width - 2 * edge, height - 2 * edge], 3),
  )

  for (const { x, y, turn, size } of leaves)
    drawLeaf(context, [x, y + inset], turn, size, colours.mark)

  for (const [index, line] of inTwo(title).entries())
    write(
      context,
      line,
      { ...drawn, size: 80 },
      [margin, 158 + inset + 90 * index],
      680,
    )

  const [top, bottom] = [318 + inset, height - 118 - inset]
  const columns = songs.length > mostInColumn ? 2 : 1
  const inColumn = Math.ceil(songs.length / columns)
  const step = Math.min((bottom - top) / inColumn, tallest)
  const gap = columns > 1 ? 36 : 0
  const wide = (width - 2 * margin - gap) / columns
  const side = Math.min(72, step * 0.8)
  // The drawings are 320 × 280.
  const picture = Math.min(step * 0.86, wide * 0.24)
  const pictureWide = (picture * 320) / 280
  context.lineWidth = 4
  for (const [index, song] of songs.entries()) {
    const left = margin + Math.floor(index / inColumn) * (wide + gap)
    const middle = top + step * ((index % inColumn) + 0.5)
    context.fillStyle = index === 0 ? colours.mark : colours.paper
    fillAndStroke(context, box([left, middle - side / 2], [side, side], 1))

    context.textAlign = 'center'
    const rank = { ...drawn, size: side * 0.6 }
    const center: At = [left + side / 2, middle + side * 0.21]
    write(context, String(song.rank), rank, center, side * 0.8)

    const at: At = [left + wide - pictureWide, middle - picture / 2]
    const frame = box(at, [pictureWide, picture], picture / 140)
    const drawing = drawings.get(song.slug)
    context.fillStyle = seasonColour(paper, `${song.season}-wash`)
    context.fill(frame)
    if (drawing) {
      context.save()
      context.clip(frame)
      context.drawImage(drawing, ...at, pictureWide, picture)
      context.restore()
    } else {
      const centre: At = [at[0] + pictureWide / 2, middle]
      const colour = seasonColour(paper, song.season)
      drawLeaf(context, centre, -0.3, picture / 60, colour)
    }
    context.stroke(frame)

    context.textAlign = 'start'
    const start = left + side + (columns > 1 ? 18 : 32)
    const room = at[0] - start - (columns > 1 ? 14 : 28)
    const name = { ...drawn, size: Math.min(step * 0.42, 64) }
    const artist = { ...read, size: Math.min(step * 0.27, 40) }
    write(context, song.title, name, [start, middle - step * 0.02], room)
    write(context, song.artist, artist, [start, middle + step * 0.31], room)
  }

  const foot: At = [margin, height - edge - 38]
  write(
    context,
    words.siteName,
    { ...read, size: 30 },
    foot,
    width - 2 * margin,
  )
}

/** More songs stand in two columns: in one, their names would be too small. */
const mostInColumn = 12
/** A few songs do not fill the sheet. */
const tallest = 220

/** A season that has no colour yet has that of paper. */
function seasonColour(
  paper: PicturePaper,
  season: string | number | undefined,
) {
  const colours: Readonly<Record<string, string>> = pictureColours[paper]
  return colours[`season-${season}`] ?? pictureColours[paper].paper
}

function drawLeaf(
  context: CanvasRenderingContext2D,
  [x, y]: At,
  turn: number,
  size: number,
  colour: string,
) {
  context.save()
  context.translate(x, y)
  context.rotate(turn)
  context.scale(size, size)
  context.lineWidth = 2.5
  context.fillStyle = colour
  fillAndStroke(context, new Path2D(leaf.outline))
  context.stroke(new Path2D(leaf.veins))
  context.restore()
}

/**
 * Text that is made smaller, and at last narrower, until it has room. Returns
 * how much it takes.
 */
function write(
  context: CanvasRenderingContext2D,
  text: string,
  { weight, size, family, ink }: Lettering,
  [x, y]: At,
  room: number,
): number {
  context.fillStyle = ink
  context.font = `${weight} ${size}px ${family}`
  const fits = Math.min(room / context.measureText(text).width, 1)
  context.font = `${weight} ${size * Math.max(fits, 0.6)}px ${family}`
  context.fillText(text, x, y, room)
  return Math.min(context.measureText(text).width, room)
}

/** A box with no two corners alike, as a hand draws it. */
function box([x, y]: At, [wide, high]: At, scale: number) {
  const path = new Path2D()
  const corners = [20, 26, 22, 30].map((corner) => corner * scale)
  path.roundRect(x, y, wide, high, corners)
  return path
}

function fillAndStroke(context: CanvasRenderingContext2D, path: Path2D) {
  context.fill(path)
  context.stroke(path)
}

/** A text in two lines that are as near in length as words allow. */
function inTwo(text: string): readonly string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const middle = text.length / 2
  const [at] = spaces.toSorted(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  )
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
