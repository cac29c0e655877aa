import { fold } from '../songs/fold.ts'
import { words } from './words.ts'

/**
 * The words of a query, an episode spelt as `episodeCode` spells it: “S01E02”,
 * “1x02” and “season 1, ep. 2” are `s1e2`, “season 2” is `s2`, “ep 2” is `e2`.
 */
export function askedWords(query: string): readonly string[] {
  return words(
    fold(query)
      .replace(/\b(\d+)x(?=\d)/g, 's$1e')
      .replace(
        /(?<![a-z])(s|e)(?:eason|eries|p|pisode)?\W{0,2}0*(\d+)/g,
        ' $1$2 ',
      )
      .replace(/(s\d+)\W+(e\d+)/g, '$1$2'),
  )
}
