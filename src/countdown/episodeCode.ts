type Episode = { readonly season: number; readonly episode: number }

/** An episode as addresses spell it: `s1e2`. */
export function episodeCode({ season, episode }: Episode): string {
  return `s${season}e${episode}`
}

/** The episode that an address spells, or `undefined` if it spells none. */
export function parseEpisodeCode(code: string): Episode | undefined {
  const spelt = /^s([1-9]\d?)e([1-9]\d?)$/.exec(code)
  return spelt
    ? { season: Number(spelt[1]), episode: Number(spelt[2]) }
    : undefined
}
