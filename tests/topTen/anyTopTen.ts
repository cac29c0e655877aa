import * as fc from 'fast-check'
import type { TopTen } from '../../src/topTen/TopTen.ts'

/** Any order of the songs. */
export function anyTopTen(songs: TopTen): fc.Arbitrary<TopTen> {
  return fc.shuffledSubarray([...songs], { minLength: songs.length })
}
