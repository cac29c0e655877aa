import { words } from './words.ts'

/** The words of a query; “season 2, episode 3” is `s2` and `e3`. */
export function askedWords(query: string): readonly string[] {
  return words(query.replace(/(s)eason (\d)|(e)pisode (\d)/gi, '$1$2$3$4'))
}
