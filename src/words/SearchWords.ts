import type { TitleLanguage } from '../songs/titleLanguages.ts'

/**
 * What search knows of the language that people ask in. All of it is folded, as
 * `songs/fold.ts` does it.
 */
export type SearchWords = {
  readonly fillers: readonly string[]
  /** The longest first: `s` and `e`, which everybody types, are the last. */
  readonly seasonWords: readonly string[]
  readonly episodeWords: readonly string[]
  /** In one text, with blanks between them. */
  readonly filmWords: string
  readonly languageNames: Readonly<Record<TitleLanguage, readonly string[]>>
  readonly stem: (word: string) => string
}
