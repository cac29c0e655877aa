import { fold } from '../songs/fold.ts'
import { episodeWords, seasonWords } from '../words/search.ts'
import { words } from './words.ts'

const season = numbered(seasonWords)
const episode = numbered(episodeWords)
const nthSeason = counted(seasonWords)
const nthEpisode = counted(episodeWords)

/**
 * The words of a query, an episode spelt as `episodeCode` spells it: “S01E02”,
 * “1x02” and “season 1, ep. 2” are `s1e2`, “season 2” and “2nd season” are `s2`,
 * “ep 2” is `e2`.
 */
export function askedWords(query: string): readonly string[] {
  return words(
    fold(query)
      .replace(/\b(\d+)x(?=\d)/g, 's$1e')
      .replace(season, ' s$1 ')
      .replace(episode, ' e$1 ')
      .replace(nthSeason, ' s$1 ')
      .replace(nthEpisode, ' e$1 ')
      .replace(/(s\d+)\W+(e\d+)/g, '$1$2'),
  )
}

/** Finds a number that follows one of some words. */
function numbered(before: readonly string[]) {
  return new RegExp(`(?<!\\p{L})(?:${before.join('|')})\\W{0,2}0*(\\d+)`, 'gu')
}

/** Finds a number, “2”, “2nd” or “2.”, before one of some words that has none. */
function counted(after: readonly string[]) {
  const names = after.filter((word) => word.length > 2)
  return new RegExp(
    `(?<![\\p{L}\\d])0*(\\d+)(?:\\.|[a-z]{1,3})?\\s+(?:${names.join('|')})(?!\\p{L}|\\W{0,2}\\d)`,
    'gu',
  )
}
