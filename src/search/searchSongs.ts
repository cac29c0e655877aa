import { fillers, stem } from '../words/search.ts'
import { askedWords } from './askedWords.ts'
import { countSaying } from './countSaying.ts'
import type { WordIndex } from './indexWords.ts'
import { prefixDistance } from './prefixDistance.ts'

/** A word of the query, and the words of the list that it may stand for. */
type Answer = { readonly word: string; readonly terms: readonly string[] }

export type Found = {
  /** For each place in the list, whether the song there answers. */
  readonly songs: readonly boolean[]
  /** The words of the songs that answer the query, to be marked. */
  readonly terms: ReadonlySet<string>
  /**
   * The words of the query that found these songs, where others of its words
   * find nothing and were left out; else there is none. To be said: “for nick”.
   */
  readonly searchedFor: readonly string[]
  readonly answers: readonly Answer[]
  readonly index: WordIndex
}

/**
 * The songs that say every word of the query but its fillers, in any order. A
 * word may be unfinished, bent, or typed as two; one that is nothing of all that
 * is taken for a slip of the finger. One word that finds nothing is left out,
 * and several if most find something; if no song says all of what is left, two
 * words in three will do. `undefined` for a query without a word, which rules
 * nothing out.
 */
export function searchSongs(
  index: WordIndex,
  query: string,
): Found | undefined {
  const answers = answersTo(index, askedWords(query))
  if (answers.length === 0) return undefined
  const telling = answers.filter((answer) => !isFiller(answer))
  const needed = telling.length > 0 ? telling : answers
  const all = needed.length
  const known = needed.every(isKnown) ? needed : needed.filter(isSure)
  const most = known.length

  const counts = new Uint8Array(index.songs.length)
  if (most >= all - 1 || most > all / 2)
    for (const { terms } of known) countSaying(counts, index.places, terms)
  const least = counts.includes(most)
    ? Math.max(1, most)
    : Math.max(2, (most * 2) / 3)
  const songs = Array.from(counts, (count) => count >= least)
  return {
    songs,
    terms: new Set(known.flatMap(({ terms }) => terms)),
    searchedFor:
      most < all && songs.includes(true) ? known.map(({ word }) => word) : [],
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

function isKnown({ terms }: Answer) {
  return terms.length > 0
}

/** Beside a word that finds nothing, “ed” is not taken to begin another. */
function isSure({ word, terms }: Answer) {
  return terms.length > 0 && (word.length > 3 || terms.includes(word))
}

function answersTo(
  { places, stems }: WordIndex,
  typed: readonly string[],
): readonly Answer[] {
  const known = [...places.keys()]
  return typed.map((word, at) => {
    // “urban angel” is how people remember “urbanangel1999”.
    const starts = [
      word,
      `${typed[at - 1] ?? ' '}${word}`,
      `${word}${typed[at + 1] ?? ' '}`,
    ]
    const root = stem(word)
    const said = known.filter(
      (one, place) =>
        stems[place] === root || starts.some((start) => one.startsWith(start)),
    )
    return { word, terms: said.length > 0 ? said : closestTo(known, word) }
  })
}

/** Nobody takes the first letter for another, and “s1e3” is not “s1e2”. */
function closestTo(known: readonly string[], typed: string) {
  let fewest = slipsAllowed(typed)
  let closest: string[] = []
  for (const word of known) {
    if (fewest === 0 || word[0] !== typed[0]) continue
    const slips = prefixDistance(typed, word, fewest)
    if (slips < fewest) closest = []
    if (slips <= fewest) closest.push(word)
    fewest = Math.min(fewest, slips)
  }
  return closest
}

/** Short words have too many neighbours for a slip to mean anything. */
function slipsAllowed(typed: string) {
  if (typed.length < 5 || /\d/.test(typed)) return 0
  return typed.length < 9 ? 1 : 2
}
