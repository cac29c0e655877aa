import type { EarlyContent } from './PageFacts.ts'

/*
 * A module of its own beside the page, and no part of it: most visits never
 * search. `earlyList.ts` fetches it once the address, or the field, asks for
 * words before React is there.
 */

/** What the build writes before it: the words of one list. */
declare const searched: EarlyContent['searched']

/** Nothing is held back in it. */
export const content: EarlyContent['searched'] = searched

export { songSearch } from '../search/songSearch.ts'
