import type { ListedSong } from '../songs/ListedSong.ts'

/** What a song is or is not: a list can be narrowed to those that are. */
export const flags = {
  ranked: ({ rank }) => Boolean(rank),
  known: ({ episode }) => Boolean(episode),
} as const satisfies Record<string, (song: ListedSong) => boolean>

export type Flag = keyof typeof flags

/** In the order that addresses say them, after the facets. */
export const flagNames = Object.keys(flags) as readonly Flag[]

/** What an address says of a flag that is up. */
export const yes = 'yes'

/** One value for each flag. */
export function mapFlags<T>(of: (flag: Flag) => T): Record<Flag, T> {
  const entries = flagNames.map((flag) => [flag, of(flag)])
  return Object.fromEntries(entries) as Record<Flag, T>
}
