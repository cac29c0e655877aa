type BuiltWith = {
  /** How many songs each episode is known to have, by its code. */
  readonly songsPerEpisode: Readonly<Record<string, number>>
  /** Where corrections go, as `correctionAddress` reads it; empty for nowhere. */
  readonly corrections: string
}

/** What the build tells the app; nothing, in tests. */
export const builtWith: BuiltWith = {
  songsPerEpisode: (import.meta.env.SONGS ??
    {}) as BuiltWith['songsPerEpisode'],
  corrections: (import.meta.env.CORRECTIONS ?? '') as string,
}
