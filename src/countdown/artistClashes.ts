import { artistId } from './artistId.ts'
import type { Song } from './countdownSchema.ts'

type Credited = Pick<Song, 'artist'>

/** Says whose artist is spelt in two ways, or in none that an address has. */
export function* artistClashes(
  songs: readonly Credited[],
  others: readonly Credited[] = [],
) {
  const spelt = new Map(others.map(({ artist }) => [artistId(artist), artist]))
  for (const [at, { artist }] of songs.entries()) {
    const id = artistId(artist)
    const other = spelt.get(id) ?? artist
    if (id === '' || other !== artist)
      yield `songs.${at}.artist: an address cannot tell “${artist}” from “${other}”`
    spelt.set(id, other)
  }
}
