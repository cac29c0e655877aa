import type { Song } from './countdownSchema.ts'
import { episodeCode } from './episodeCode.ts'

type EpisodeGroup = {
  readonly code: string
  readonly songs: readonly [Song, ...Song[]]
}

/** Songs in story order, gathered under the episode they are heard in. */
export function episodeGroups(songs: readonly Song[]): readonly EpisodeGroup[] {
  const groups = new Map<string, [Song, ...Song[]]>()
  for (const song of songs) {
    const code = episodeCode(song)
    const group = groups.get(code)
    if (group) group.push(song)
    else groups.set(code, [song])
  }
  return [...groups].map(([code, members]) => ({ code, songs: members }))
}
