import type { Song } from '../../songs/Song.ts'
import { leaf } from '../../ui/leaf.ts'
import * as words from '../../words/words.ts'
import { pictureColours, type PicturePaper } from './pictureColours.ts'
import { pictureHeights, type PictureShape } from './pictureHeights.ts'

export type PictureLook = {
  readonly shape: PictureShape
  readonly paper: PicturePaper
}

type At = readonly [x: number, y: number]

type Lettering = {
  readonly hand: keyof typeof hands
  /** In pixels. */
  readonly size: number
  readonly align?: CanvasTextAlign
}

/** A leaf around a point, turned by radians, so many times its own size. */
type LeafAt = {
  readonly at: At
  readonly turn: number
  readonly size: number
}

/** What letters are drawn in: the pages' own tokens. */
const hands = {
  drawn: { weight: 700, family: '--drawn', ink: 'ink' },
  read: { weight: 600, family: '--read', ink: 'ink-soft' },
} as const

const width = 1080
/** From the sheet's edge to the card on it, and to what stands in that. */
const [edge, margin] = [36, 96]

/** How far contents keep from both ends, where phones put their own. */
const insets: Readonly<Record<PictureShape, number>> = { post: 0, story: 130 }

/**
 * Makes a canvas a sheet of paper, 1080 pixels wide, with a card on it and the
 * name of the site at its foot. Returns where there is room on it, and ways to
 * draw there with the letters of the page that the canvas stands in.
 */
export function pictureSheet(
  canvas: HTMLCanvasElement,
  { shape, paper }: PictureLook,
) {
  const context = drawsOn(canvas)
  const colours = pictureColours[paper]
  const style = getComputedStyle(canvas)
  const height = pictureHeights[shape]

  Object.assign(canvas, { width, height })
  context.strokeStyle = colours.ink
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.fillStyle = colours.paper
  context.fillRect(0, 0, width, height)

  context.lineWidth = 6
  const card = [width - 2 * edge, height - 2 * edge] as const
  drawBox([edge, edge], card, 3, colours.card)
  context.lineWidth = 4
  const foot = height - edge - 38
  write(words.siteName, { hand: 'read', size: 30 }, [margin, foot], card[0])

  /** A box with no two corners alike, as a hand draws it. */
  function drawBox(at: At, size: At, scale: number, colour: string) {
    const path = new Path2D()
    const corners = [20, 26, 22, 30].map((corner) => corner * scale)
    path.roundRect(...at, ...size, corners)
    context.fillStyle = colour
    fillAndStroke(context, path)
    return path
  }

  function drawLeaf({ at, turn, size }: LeafAt, colour: string) {
    context.save()
    context.translate(...at)
    context.rotate(turn)
    context.scale(size, size)
    context.lineWidth = Math.min(2.5, 6 / size)
    context.fillStyle = colour
    fillAndStroke(context, new Path2D(leaf.outline))
    context.stroke(new Path2D(leaf.veins))
    context.restore()
  }

  /** The drawing of a scene in its frame or, without one, leaves of its season. */
  function drawScene(
    at: At,
    size: At,
    season: Song['season'] | undefined,
    drawing: CanvasImageSource | LeafAt[],
  ) {
    const wash = seasonColour(`${season}-wash`)
    const frame = drawBox(at, size, Math.min(size[1] / 140, 2.5), wash)
    if (Array.isArray(drawing)) {
      for (const one of drawing) drawLeaf(one, seasonColour(season))
      return
    }
    context.save()
    context.clip(frame)
    context.drawImage(drawing, ...at, ...size)
    context.restore()
    context.stroke(frame)
  }

  /** A season that has no colour yet has that of paper. */
  function seasonColour(season: string | number | undefined) {
    const known: Readonly<Record<string, string>> = colours
    return known[`season-${season}`] ?? colours.paper
  }

  /** Text that is made smaller, and at last narrower, until it has room. */
  function write(
    text: string,
    { hand, size, align = 'start' }: Lettering,
    at: At,
    room: number,
  ) {
    const { weight, family, ink } = hands[hand]
    const letters = style.getPropertyValue(family).trim()
    context.textAlign = align
    context.fillStyle = colours[ink]
    context.font = `${weight} ${size}px ${letters}`
    const fits = Math.min(room / context.measureText(text).width, 1)
    context.font = `${weight} ${size * Math.max(fits, 0.6)}px ${letters}`
    context.fillText(text, ...at, room)
  }

  return {
    left: margin,
    right: width - margin,
    /** Below it is the name of the site. */
    bottom: height - 118,
    inset: insets[shape],
    colours,
    drawBox,
    drawLeaf,
    drawScene,
    write,
  }
}

function drawsOn(canvas: HTMLCanvasElement) {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is no canvas to draw on')
  return context
}

function fillAndStroke(context: CanvasRenderingContext2D, path: Path2D) {
  context.fill(path)
  context.stroke(path)
}
