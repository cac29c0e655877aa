import { fileName } from '../../playlists/fileName.ts'

/**
 * What is drawn, as a PNG to keep or to share; nothing where the browser keeps
 * that to itself, as some do against being told by what they draw. Synchronous,
 * because `toBlob` may wait seconds for an idle moment, and `share` has to follow
 * soon after a press.
 */
export function pictureFile(
  canvas: HTMLCanvasElement,
  title: string,
): File | undefined {
  try {
    const png = canvas.toDataURL('image/png')
    // How the base64 of each PNG begins (PNG specification, 5.2).
    if (!png.startsWith('data:image/png;base64,iVBORw0KGgo')) return undefined
    const [, base64 = ''] = png.split(',')
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    return new File([bytes], fileName(title, 'png'), { type: 'image/png' })
  } catch {
    return undefined
  }
}
