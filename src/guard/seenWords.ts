import type { Content } from '../songs/Content.ts'
import { parseEpisodeCode } from '../songs/episodeCode.ts'
import { episodeTitle } from '../songs/episodeTitle.ts'
import { latestEpisode } from '../songs/latestEpisode.ts'
import * as words from '../words/words.ts'
import type { Watched } from './watched.ts'

type SeenWords = {
  /** In the menu, and read out alone: “season 1, up to episode 4”. */
  readonly name: string
  /** In a line, after “Seen”: “S1 E4”. */
  readonly short: string
  /** And where the line is as narrow as a phone. */
  readonly shortest: string
}

/** How far somebody has watched, in words. */
export function seenWords(
  watched: Watched,
  parts: Content['parts'],
): SeenWords {
  if (watched === 'all')
    return { name: 'everything', short: 'everything', shortest: 'all' }
  const last = parseEpisodeCode(watched)
  if (!last) return { name: 'nothing yet', short: 'nothing', shortest: 'none' }

  const { season, episode } = last
  const whole = words.partWithin(season)
  if (episode === undefined) {
    const title = episodeTitle({ parts }, last)
    const name = title === '' ? whole : `${whole}, ${title}`
    return { name, short: whole, shortest: whole.replace('the ', '') }
  }
  if (episode === latestEpisode({ season }, parts))
    return { name: `all of ${whole}`, short: whole, shortest: `S${season}` }
  const code = `S${season} E${episode}`
  return {
    name: `${whole}, up to episode ${episode}`,
    short: code,
    shortest: code,
  }
}
