import type { WordIndex } from './indexWords.ts'
import { prefixDistance } from './prefixDistance.ts'
import { words } from './words.ts'

export type Found = {
  /** For each place in the list, whether the song there answers. */
  readonly songs: readonly boolean[]
  /** The words of the songs that answer the query, to be marked. */
  readonly terms: ReadonlySet<string>
}

/**
 * The songs that say every word of the query, in any order. A word may be
 * unfinished; one that begins nothing at all is taken for a slip of the
 * finger. `undefined` for a query without a word, which rules nothing out.
 */
export function searchSongs(
  { songs, places }: WordIndex,
  query: string,
): Found | undefined {
  const answers = words(query).map((typed) => termsFor(places, typed))
  if (answers.length === 0) return undefined

  // How many words of the query each song says, for as long as it says all.
  const said = songs.map(() => 0)
  for (const [before, terms] of answers.entries())
    for (const term of terms)
      for (const place of places.get(term) ?? [])
        if (said[place] === before) said[place] = before + 1
  return {
    songs: said.map((count) => count === answers.length),
    terms: new Set(answers.flat()),
  }
}

function termsFor(
  places: WordIndex['places'],
  typed: string,
): readonly string[] {
  const known = [...places.keys()]
  const begun = known.filter((word) => word.startsWith(typed))
  if (begun.length > 0) return begun

  let fewest = slipsAllowed(typed)
  let closest: string[] = []
  for (const word of known) {
    const slips = prefixDistance(typed, word, fewest)
    if (slips < fewest) closest = []
    if (slips <= fewest) closest.push(word)
    fewest = Math.min(fewest, slips)
  }
  return closest
}

/** Short words have too many neighbours for a slip to mean anything. */
function slipsAllowed({ length }: string) {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}
