import { filmId, type PartId } from './partId.ts'

type Placed = { readonly season: PartId; readonly episode?: number }

/**
 * An episode as addresses spell it: `s1e2`; `s1` where only the season is
 * known, and `film` in a film, which has none.
 */
export function episodeCode({ season, episode }: Placed): string {
  if (typeof season !== 'number') return season
  return episode === undefined ? `s${season}` : `s${season}e${episode}`
}

/** The episode or film that an address spells, or `undefined` for neither. */
export function parseEpisodeCode(code: string): Placed | undefined {
  if (filmId.test(code)) return { season: code }
  const spelt = /^s([1-9]\d?)e([1-9]\d?)$/.exec(code)
  return spelt
    ? { season: Number(spelt[1]), episode: Number(spelt[2]) }
    : undefined
}
