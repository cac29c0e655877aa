/** How sure it is that a song is heard where we say: in short, and in full. */
export const placements = {
  confirmed: {
    label: 'Confirmed',
    sentence:
      'Two independent sources name this episode, or an official one does.',
  },
  'single-source': {
    label: 'One source',
    sentence: 'One source names this episode, and no other confirms it yet.',
  },
  'season-only': {
    label: 'Season only',
    sentence:
      'The official playlist has it with this season. The episode is not known yet.',
  },
} as const
