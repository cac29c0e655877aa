import type { Countdown, Song } from './countdownSchema.ts'
import { episodeTitle } from './episodeTitle.ts'
import { words } from './words.ts'

/** Every word that search knows, with the songs that say it. */
export type WordIndex = ReadonlyMap<string, readonly Song[]>

/** Built once for a list; a look-up then never reads a song's text again. */
export function indexWords(countdown: Countdown): WordIndex {
  const names = new Map(countdown.characters.map(({ id, name }) => [id, name]))
  const index = new Map<string, Song[]>()

  for (const song of countdown.songs) {
    const { story } = song
    const own = [song.title, song.artist, song.formerArtistName ?? '']
    const said = [
      ...own,
      story ? episodeTitle(countdown, song) : '',
      ...(story?.characters.map((id) => names.get(id) ?? '') ?? []),
      story?.scene ?? '',
      story?.reason ?? '',
    ]
    // “URSOPRETTY” and “girlinred” are how people remember hashtags.
    const joined = own.map((name) => words(name).join(''))

    for (const word of [...words(said.join(' ')), ...joined]) {
      const songs = index.get(word)
      if (!songs) index.set(word, [song])
      else if (songs.at(-1) !== song) songs.push(song)
    }
  }
  index.delete('')
  return index
}
