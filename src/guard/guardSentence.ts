import type { Content } from '../songs/Content.ts'
import { parseEpisodeCode } from '../songs/episodeCode.ts'
import { episodeName } from '../songs/episodeName.ts'
import type { Guard } from './Guard.ts'
import { heldSongs } from './heldSongs.ts'
import { compareBy } from '../songs/sorts.ts'

/**
 * How far the scenes go that are shown, and how many are not: “Showing scenes
 * up to season 1, episode 4. 3 scenes hidden.” Without songs it says only how
 * far.
 */
export function guardSentence(
  { songs }: Partial<Pick<Content, 'songs'>>,
  { watched, avoided }: Pick<Guard, 'watched' | 'avoided'>,
): string {
  if (!songs) return extent(watched)
  if (watched === 'all' && avoided.length === 0) {
    const last = songs
      .filter(({ episode }) => episode)
      .toSorted(compareBy.story)
      .at(-1)
    return last ? `The scenes here go up to ${episodeName(last)}.` : ''
  }
  const { hidden, revealed } = heldSongs(songs)
  const counts = [
    `${scenes(hidden.length)} hidden.`,
    revealed.length > 0 ? `${scenes(revealed.length)} shown all the same.` : '',
  ]
  return [extent(watched), ...counts].filter(Boolean).join(' ')
}

function extent(watched: Guard['watched']) {
  if (watched === 'none') return 'Showing no scenes yet.'
  const last = parseEpisodeCode(watched)
  return last
    ? `Showing scenes up to ${episodeName(last)}.`
    : 'Showing scenes of every episode.'
}

function scenes(count: number) {
  if (count === 0) return 'No scenes'
  return count === 1 ? '1 scene' : `${count} scenes`
}
