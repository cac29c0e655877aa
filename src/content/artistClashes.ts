import { artistId } from '../songs/artistId.ts'
import { artistNames } from '../songs/artistNames.ts'
import type { Song } from '../songs/Song.ts'

type Credited = Pick<Song, 'artist'>

/** Faults: artists spelt in two ways, or without a letter for an address. */
export function* artistClashes(
  songs: readonly Credited[],
  others: readonly Credited[] = [],
) {
  const spelt = new Map(
    others
      .flatMap(({ artist }) => artistNames(artist))
      .map((name) => [artistId(name), name]),
  )
  for (const [at, { artist }] of songs.entries())
    for (const name of artistNames(artist)) {
      const id = artistId(name)
      const other = spelt.get(id) ?? name
      if (id === '' || other !== name)
        yield `songs.${at}.artist: an address cannot tell “${name}” from “${other}”`
      spelt.set(id, other)
    }
}
