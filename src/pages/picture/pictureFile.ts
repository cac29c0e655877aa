import { fileName } from '../../playlists/fileName.ts'

/** A picture as `pictureOf` returns it, as a file to keep or to share. */
export function pictureFile(png: string, title: string): File {
  const [, base64 = ''] = png.split(',')
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  return new File([bytes], fileName(title, 'png'), { type: 'image/png' })
}
