type Episode = { readonly season: number; readonly episode: number }

/** An episode as addresses spell it: `s1e2`. */
export function episodeCode({ season, episode }: Episode): string {
  return `s${season}e${episode}`
}

/** The episode that an address spells, or `undefined` if it spells none. */
export function parseEpisodeCode(code: string): Episode | undefined {
  const [, season, episode] = /^s(\d{1,2})e(\d{1,2})$/.exec(code) ?? []
  const at = { season: Number(season), episode: Number(episode) }
  return episodeCode(at) === code ? at : undefined
}
