import { fillers } from '../words/search.ts'
import { countSaying } from './countSaying.ts'
import type { Found } from './searchSongs.ts'

/**
 * How well each song of a list answers a query: a point for each word that it
 * says, one more if it says just that word, and one if its name does. Of a
 * filler only a name tells anything, and only if it says just that.
 */
export function scoreSongs({ index, answers }: Found): Uint8Array {
  const scores = new Uint8Array(index.songs.length)
  for (const { word, terms } of answers) {
    const filler = fillers.includes(word)
    countSaying(scores, index.named, filler ? [word] : terms)
    if (filler) continue
    countSaying(scores, index.places, terms)
    countSaying(scores, index.places, [word])
  }
  return scores
}
