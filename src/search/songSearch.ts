import type { SearchedContent } from '../songs/SearchedSong.ts'
import { indexWords, type WordIndex } from './indexWords.ts'
import { searchSongs, type Found } from './searchSongs.ts'

export type SongSearch = {
  /**
   * The songs that answer a query; `undefined` for one without words. Several
   * parts of the page ask for the same one, so the last answer is kept.
   */
  readonly search: (query: string) => Found | undefined
  /** Builds the index of words, or the first search would have to. */
  readonly prepareSearch: () => void
}

/** Search among the songs of a list. The index is made when first asked for. */
export function songSearch(content: SearchedContent): SongSearch {
  let wordIndex: WordIndex | undefined
  let last: { query: string; found: Found | undefined } | undefined
  function readWords() {
    wordIndex ??= indexWords(content)
    return wordIndex
  }
  return {
    search(query) {
      if (query === '') return undefined
      if (query !== last?.query)
        last = { query, found: searchSongs(readWords(), query) }
      return last.found
    },
    prepareSearch: () => void readWords(),
  }
}
