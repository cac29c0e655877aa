import * as fc from 'fast-check'
import type { TopTen } from '../../src/topTen/TopTen.ts'

/** Any order of all the songs. */
export function anyTopTen(songs: TopTen): fc.Arbitrary<TopTen> {
  return fc.shuffledSubarray([...songs], { minLength: songs.length })
}

/** Any order of any of the songs, or of none. */
export function anyChoice(songs: TopTen): fc.Arbitrary<TopTen> {
  return fc.shuffledSubarray([...songs], {
    maxLength: Math.min(songs.length, 25),
  })
}
