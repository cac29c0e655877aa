import { episodeCode } from './episodeCode.ts'
import type { Song } from './Song.ts'

type EpisodeGroup<S> = {
  readonly code: string
  readonly songs: readonly [S, ...S[]]
}

/** Songs in story order, gathered under the episode they are heard in. */
export function episodeGroups<S extends Song>(
  songs: readonly S[],
): readonly EpisodeGroup<S>[] {
  const groups = new Map<string, [S, ...S[]]>()
  for (const song of songs) {
    const code = episodeCode(song)
    const group = groups.get(code)
    if (group) group.push(song)
    else groups.set(code, [song])
  }
  return [...groups].map(([code, members]) => ({ code, songs: members }))
}
