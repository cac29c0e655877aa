import { vignetteAddress } from '../../cards/vignetteAddress.ts'
import type { Song } from '../../songs/Song.ts'

/**
 * Waits for all that a picture is made of: the letters of a text, and the
 * drawings of scenes that may be shown, which are returned by slug. What does
 * not come is done without.
 */
export async function loadPicture(
  canvas: HTMLCanvasElement,
  songs: readonly Song[],
  text: string,
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const [shown] = await Promise.all([
    loadDrawings(songs),
    loadLetters(canvas, text),
  ])
  return shown
}

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
