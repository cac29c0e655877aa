import { fold } from './fold.ts'

/** An artist as addresses spell it: `girl-in-red`. */
export function artistId(artist: string): string {
  return fold(artist)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
