import { askedWords } from './askedWords.ts'
import { countSaying } from './countSaying.ts'
import { fillers } from './fillers.ts'
import type { WordIndex } from './indexWords.ts'
import { prefixDistance } from './prefixDistance.ts'

/** A word of the query, and the words of the list that it may stand for. */
type Answer = { readonly word: string; readonly terms: readonly string[] }

export type Found = {
  /** For each place in the list, whether the song there answers. */
  readonly songs: readonly boolean[]
  /** The words of the songs that answer the query, to be marked. */
  readonly terms: ReadonlySet<string>
  readonly answers: readonly Answer[]
  readonly index: WordIndex
}

/**
 * The songs that say every word of the query but its fillers, in any order; if
 * there is none, those that say two words in three. A word may be unfinished,
 * or typed as two; one that begins nothing at all is taken for a slip of the
 * finger. `undefined` for a query without a word, which rules nothing out.
 */
export function searchSongs(
  index: WordIndex,
  query: string,
): Found | undefined {
  const answers = answersTo([...index.places.keys()], askedWords(query))
  if (answers.length === 0) return undefined
  const telling = answers.filter((answer) => !isFiller(answer))
  const needed = telling.length > 0 ? telling : answers

  const counts = new Uint8Array(index.songs.length)
  for (const { terms } of needed) countSaying(counts, index.places, terms)
  const all = needed.length
  const least = counts.includes(all) ? all : Math.max(1, (all * 2) / 3)
  return {
    songs: Array.from(counts, (count) => count >= least),
    terms: new Set(needed.flatMap(({ terms }) => terms)),
    answers,
    index,
  }
}

/**
 * Whether a word is a filler. The beginning of one counts as well, since it may
 * still be typed, but only if it is like no word of any song.
 */
function isFiller({ word, terms }: Answer) {
  return fillers.some((filler) =>
    terms.length > 0 ? filler === word : filler.startsWith(word),
  )
}

function answersTo(
  known: readonly string[],
  typed: readonly string[],
): readonly Answer[] {
  return typed.map((word, at) => {
    // “urban angel” is how people remember “urbanangel1999”.
    const starts = [
      word,
      `${typed[at - 1] ?? ' '}${word}`,
      `${word}${typed[at + 1] ?? ' '}`,
    ]
    const begun = known.filter((one) =>
      starts.some((start) => one.startsWith(start)),
    )
    return { word, terms: begun.length > 0 ? begun : closestTo(known, word) }
  })
}

function closestTo(known: readonly string[], typed: string) {
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
