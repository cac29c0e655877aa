type BuiltWith = {
  /** How many songs each episode is known to have, by its code. */
  readonly songsPerEpisode: Readonly<Record<string, number>>
  /** Where corrections go, as `correctionLink` reads it; empty for nowhere. */
  readonly corrections: string
}

/** What `vite.config.ts` tells the app; nothing, to a build without it. */
export const builtWith: BuiltWith = {
  songsPerEpisode: (import.meta.env.SONGS ??
    {}) as BuiltWith['songsPerEpisode'],
  corrections: (import.meta.env.CORRECTIONS ?? '') as string,
}
