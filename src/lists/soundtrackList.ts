import { countdownList } from './countdownList.ts'
import type { List } from './List.ts'
import { placements } from '../songs/placements.ts'

/** Every song of the show, of which less is known, and not always the same. */
export const soundtrackList: List = {
  sorts: ['best', 'story', 'title', 'artist', 'year'],
  facets: {
    ...countdownList.facets,
    placement: {
      label: 'How sure it is',
      options: () =>
        Object.entries(placements).map(([value, label]) => ({ value, label })),
      valuesOf: ({ story }) =>
        story?.placement ? [story.placement.basis] : [],
    },
    ranked: {
      label: 'The countdown',
      options: () => [{ value: 'yes', label: 'In the countdown' }],
      valuesOf: ({ rank }) => (rank ? ['yes'] : []),
    },
    known: {
      label: 'The episode',
      options: () => [{ value: 'yes', label: 'Episode known' }],
      valuesOf: ({ episode }) => (episode ? ['yes'] : []),
    },
  },
}
