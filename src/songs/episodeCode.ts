type Placed = { readonly season: number; readonly episode: number }

/**
 * An episode as addresses spell it: `s1e2`; `s1` where only the season is
 * known.
 */
export function episodeCode({
  season,
  episode,
}: {
  readonly season: number
  readonly episode?: number
}): string {
  return episode === undefined ? `s${season}` : `s${season}e${episode}`
}

/** The episode that an address spells, or `undefined` if it spells none. */
export function parseEpisodeCode(code: string): Placed | undefined {
  const spelt = /^s([1-9]\d?)e([1-9]\d?)$/.exec(code)
  return spelt
    ? { season: Number(spelt[1]), episode: Number(spelt[2]) }
    : undefined
}
