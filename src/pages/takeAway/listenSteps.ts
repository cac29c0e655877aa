import type { Song } from '../../songs/Song.ts'

/** The slugs of songs that were opened one by one, the latest last. */
export type StepsTaken = readonly string[]

type Step<T> = {
  readonly song: T
  readonly state: 'taken' | 'next' | 'ahead'
}

/**
 * A list of songs as steps to be taken one after another. The next is the
 * first one not taken after where somebody is, which is the latest song taken
 * that the list has; past the end the search goes on from the start. So a list
 * may be filtered and ordered anew in between. When all are taken, none is next.
 */
export function listenSteps<T extends Pick<Song, 'slug'>>(
  songs: readonly T[],
  taken: StepsTaken,
): readonly Step<T>[] {
  const places = new Map(songs.map(({ slug }, place) => [slug, place]))
  const here =
    places.get(taken.findLast((slug) => places.has(slug)) ?? '') ?? -1
  const next = [...songs.slice(here + 1), ...songs.slice(0, here + 1)].find(
    ({ slug }) => !taken.includes(slug),
  )
  return songs.map((song) => {
    if (taken.includes(song.slug)) return { song, state: 'taken' }
    return { song, state: song === next ? 'next' : 'ahead' }
  })
}
