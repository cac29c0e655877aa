/**
 * A sentence with something in it that is more than words: a link, a name set
 * in bold. A message takes what draws it, and says which words of its own go
 * in, so that the sentence stays whole: `(link) => ['Read ', link('more'), '.']`.
 */
export type Rich<Drawn> = readonly (string | Drawn)[]
