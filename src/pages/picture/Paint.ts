import type { PictureLook } from './pictureSheet.ts'

/**
 * Draws a picture on a canvas once all that it takes is here, if it is still
 * asked for by then.
 */
export type Paint = (
  canvas: HTMLCanvasElement,
  look: PictureLook,
  asked: () => boolean,
) => Promise<void>
