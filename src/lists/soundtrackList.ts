import type { List } from './List.ts'

/** Every song of the show, of which less is known, and not always the same. */
export const soundtrackList = {
  sorts: ['best', 'story', 'title', 'artist', 'year'],
  facets: ['season', 'character', 'episode', 'artist', 'mark', 'placement'],
  flags: ['ranked', 'known'],
} as const satisfies List
