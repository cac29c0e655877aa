/** How sure it is that a song is heard where we say it is. */
export const placements = {
  confirmed: 'Confirmed',
  'single-source': 'One source',
  'season-only': 'Season only',
  'playlist-only': 'Playlist only',
} as const

export type Placing = keyof typeof placements
