import type { Song } from '../../songs/Song.ts'

/** The slugs of songs that were opened one by one, the latest last. */
export type TurnsTaken = readonly string[]

type Turn<T> = {
  readonly song: T
  readonly state: 'taken' | 'next' | 'ahead'
}

/**
 * A list of songs as turns to be taken one after another. The next is the
 * first one not taken after where somebody is, which is the latest song taken
 * that the list has; past the end the search goes on from the start. So a list
 * may be filtered and ordered anew in between. When all are taken, none is next.
 */
export function listenTurns<T extends Pick<Song, 'slug'>>(
  songs: readonly T[],
  taken: TurnsTaken,
): readonly Turn<T>[] {
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
