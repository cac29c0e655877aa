import { words } from '../../search/words.ts'

/** The slug that a title gives: its words, without guests. */
export function slugOf(title: string): string {
  return words(title.replace(/ \((?:feat|ft)\. .+\)$/, '')).join('-')
}
