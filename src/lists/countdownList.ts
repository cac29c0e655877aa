import type { List } from './List.ts'

/** The ten songs of the countdown. */
export const countdownList = {
  sorts: ['countdown', 'winner', 'story', 'title', 'artist', 'year'],
  facets: ['season', 'character', 'episode', 'artist', 'mark'],
  flags: [],
} as const satisfies List
