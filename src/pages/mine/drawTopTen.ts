import type { Playlist } from '../../playlists/Playlist.ts'
import * as words from '../../words/words.ts'
import { leaf } from '../../ui/leaf.ts'

type At = readonly [x: number, y: number]

type Lettering = {
  readonly weight: number
  /** In pixels. */
  readonly size: number
  readonly family: string
  readonly ink: string
}

const [width, height] = [1080, 1350]
/** From the sheet's edge to the card on it, and to what stands in that. */
const [edge, margin] = [36, 96]
/** Where the songs begin and end. */
const [top, bottom] = [318, 1232]

const leaves = [
  { x: 846, y: 118, turn: -0.3, size: 2.2 },
  { x: 952, y: 182, turn: 0.6, size: 1.7 },
  { x: 856, y: 236, turn: 1.1, size: 1.3 },
] as const

/**
 * Draws a list as a picture to share, 1080 × 1350 pixels: with the paper, ink
 * and letters of the page that the canvas stands in.
 */
export function drawTopTen(
  canvas: HTMLCanvasElement,
  { title, songs }: Playlist,
): void {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw on')
  const style = getComputedStyle(canvas)
  function token(name: string) {
    return style.getPropertyValue(`--${name}`).trim()
  }
  const drawn = { weight: 700, family: token('drawn'), ink: token('ink') }
  const read = { weight: 600, family: token('read'), ink: token('ink-soft') }

  Object.assign(canvas, { width, height })
  context.strokeStyle = token('ink')
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.fillStyle = token('paper')
  context.fillRect(0, 0, width, height)

  context.lineWidth = 6
  context.fillStyle = token('card')
  drawBox(context, [edge, edge], [width - 2 * edge, height - 2 * edge], 3)

  const outline = new Path2D(leaf.outline)
  const veins = new Path2D(leaf.veins)
  for (const { x, y, turn, size } of leaves) {
    context.save()
    context.translate(x, y)
    context.rotate(turn)
    context.scale(size, size)
    context.lineWidth = 2.5
    context.fillStyle = token('mark')
    fillAndStroke(context, outline)
    context.stroke(veins)
    context.restore()
  }

  for (const [index, line] of inTwo(title).entries())
    write(
      context,
      line,
      { ...drawn, size: 80 },
      [margin, 158 + 90 * index],
      680,
    )

  const step = (bottom - top) / songs.length
  const side = Math.min(72, step * 0.8)
  const start = margin + side + 32
  const end = width - margin
  context.lineWidth = 4
  for (const [index, song] of songs.entries()) {
    const middle = top + step * (index + 0.5)
    const line = middle + step * 0.17
    context.fillStyle = token(index === 0 ? 'mark' : 'paper')
    drawBox(context, [margin, middle - side / 2], [side, side], 1)

    context.textAlign = 'center'
    const rank = { ...drawn, size: side * 0.6 }
    const center: At = [margin + side / 2, middle + side * 0.21]
    write(context, String(song.rank), rank, center, side * 0.8)

    context.textAlign = 'end'
    const artist = { ...read, size: step * 0.36 }
    const room = (end - start) * 0.45
    const taken = write(context, song.artist, artist, [end, line], room)

    context.textAlign = 'start'
    const name = { ...drawn, size: step * 0.56 }
    write(context, song.title, name, [start, line], end - start - taken - 28)
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
function drawBox(
  context: CanvasRenderingContext2D,
  [x, y]: At,
  [wide, high]: At,
  scale: number,
) {
  const box = new Path2D()
  const corners = [20, 26, 22, 30].map((corner) => corner * scale)
  box.roundRect(x, y, wide, high, corners)
  fillAndStroke(context, box)
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
