/** How sure it is that a song is heard where we say it is. */
export const placements = [
  'confirmed',
  'single-source',
  'season-only',
  'playlist-only',
] as const

export type Placing = (typeof placements)[number]
