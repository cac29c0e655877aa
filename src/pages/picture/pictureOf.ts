/**
 * What is drawn, as the address of a PNG that holds all of it; nothing where the
 * browser keeps that to itself, as some do against being told by what they draw.
 * Synchronous, because `toBlob` may wait seconds for an idle moment, and `share`
 * has to follow soon after a press.
 */
export function pictureOf(canvas: HTMLCanvasElement): string | undefined {
  try {
    const png = canvas.toDataURL('image/png')
    // How the base64 of each PNG begins (PNG specification, 5.2).
    return png.startsWith('data:image/png;base64,iVBORw0KGgo') ? png : undefined
  } catch {
    return undefined
  }
}
