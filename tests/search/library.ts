import { readFileSync } from 'node:fs'
import type { PublishedContent } from '../../src/songs/Content.ts'
import type { RankedSong } from '../../src/songs/Song.ts'

/**
 * What search read of the content one day: a fact that is corrected later breaks
 * no question about it. `copyLibrary.mjs` takes it anew.
 */
export const library = JSON.parse(
  readFileSync('tests/search/library.json', 'utf8'),
) as PublishedContent

/** The ten of it, best last. */
export const libraryTen = {
  ...library,
  songs: library.songs.filter((song) => 'rank' in song) as RankedSong[],
}
