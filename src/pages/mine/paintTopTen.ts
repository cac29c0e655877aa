import { vignetteAddress } from '../../cards/vignetteAddress.ts'
import { numberedLines } from '../../playlists/numberedLines.ts'
import type { Playlist } from '../../playlists/Playlist.ts'
import type { Song } from '../../songs/Song.ts'
import { drawTopTen } from './drawTopTen.ts'
import type { PicturePaper } from './pictureColours.ts'
import type { PictureShape } from './pictureHeights.ts'

type Painting = {
  readonly playlist: Playlist
  /** The same songs, with their scenes as far as they are not held back. */
  readonly songs: readonly Song[]
  readonly shape: PictureShape
  readonly paper: PicturePaper
}

/**
 * Draws a list on a canvas once its letters and drawings are here, if it is
 * still asked for by then. What does not come is done without.
 */
export async function paintTopTen(
  canvas: HTMLCanvasElement,
  { playlist, songs, shape, paper }: Painting,
  asked: () => boolean,
): Promise<void> {
  const [shown] = await Promise.all([
    loadDrawings(songs),
    loadLetters(canvas, numberedLines(playlist)),
  ])
  if (!asked()) return
  const seasons = new Map(songs.map(({ slug, season }) => [slug, season]))
  drawTopTen(canvas, {
    title: playlist.title,
    songs: playlist.songs.map((song) => ({
      ...song,
      season: seasons.get(song.slug),
    })),
    shape,
    paper,
    drawings: shown,
  })
}

/** By slug, the drawings of scenes that may be shown. */
async function loadDrawings(songs: readonly Song[]) {
  const loaded = await Promise.all(
    songs.map(async ({ slug, story }) => {
      const address = story?.vignette && vignetteAddress(story.vignette.id)
      const drawing = address && (await load(address))
      return drawing ? [[slug, drawing] as const] : []
    }),
  )
  return new Map(loaded.flat())
}

/** Each is asked for once, and again only if it did not come. */
const drawings = new Map<string, HTMLImageElement>()

async function load(address: string) {
  const known = drawings.get(address)
  if (known) return known
  const drawing = Object.assign(new Image(), { src: address })
  try {
    await drawing.decode()
    drawings.set(address, drawing)
    return drawing
  } catch {
    return undefined
  }
}

/**
 * Fetches the fonts that a text is drawn in. Without them, and for letters that
 * they have not, the canvas takes what the device has.
 */
async function loadLetters(canvas: HTMLCanvasElement, text: string) {
  const style = getComputedStyle(canvas)
  const fonts = ['--drawn', '--read'].map((token) => {
    const [family = ''] = style.getPropertyValue(token).split(',')
    return document.fonts.load(`700 1em ${family}`, text)
  })
  await Promise.allSettled(fonts)
}
