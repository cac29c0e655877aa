import type { Song } from './countdownSchema.ts'
import type { WordIndex } from './indexWords.ts'
import { prefixDistance } from './prefixDistance.ts'
import { words } from './words.ts'

type Found = {
  readonly songs: ReadonlySet<Song>
  /** The words of the songs that answer the query, to be marked. */
  readonly terms: ReadonlySet<string>
}

/**
 * The songs that say every word of the query, in any order. A word may be
 * unfinished; one that begins nothing at all is taken for a slip of the
 * finger. `undefined` for a query without a word, which rules nothing out.
 */
export function searchSongs(
  index: WordIndex,
  query: string,
): Found | undefined {
  const answers = words(query).map((typed) => termsFor(index, typed))
  if (answers.length === 0) return undefined

  const songs = answers
    .map((terms) => songsWith(index, terms))
    .reduce((some, others) => {
      for (const song of some) if (!others.has(song)) some.delete(song)
      return some
    })
  return { songs, terms: new Set(answers.flat()) }
}

function songsWith(index: WordIndex, terms: readonly string[]) {
  const songs = new Set<Song>()
  for (const term of terms)
    for (const song of index.get(term) ?? []) songs.add(song)
  return songs
}

function termsFor(index: WordIndex, typed: string): readonly string[] {
  const known = [...index.keys()]
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
