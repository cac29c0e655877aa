import type { Countdown, Song } from './countdownSchema.ts'
import { episodeTitle } from './episodeTitle.ts'
import { words } from './words.ts'

/** Every word that search knows, with the songs that say it. */
export type WordIndex = ReadonlyMap<string, ReadonlySet<Song>>

/** Built once for a list; a look-up then never reads a song's text again. */
export function indexWords(countdown: Countdown): WordIndex {
  const names = new Map(countdown.characters.map(({ id, name }) => [id, name]))
  const index = new Map<string, Set<Song>>()

  for (const song of countdown.songs) {
    const spoken = [
      song.title,
      song.artist,
      song.formerArtistName ?? '',
      episodeTitle(countdown, song),
      ...song.characters.map((id) => names.get(id) ?? ''),
      song.scene,
      song.reason,
    ].map(words)
    // “URSOPRETTY” and “girlinred” are how people remember hashtags.
    const joined = spoken.slice(0, 3).map((name) => name.join(''))

    for (const word of [...spoken.flat(), ...joined]) {
      const songs = index.get(word) ?? new Set()
      index.set(word, songs.add(song))
    }
  }
  return index
}
