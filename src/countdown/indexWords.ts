import type { Countdown } from './countdownSchema.ts'
import { episodeTitle } from './episodeTitle.ts'
import { words } from './words.ts'

/** Every word that search knows. */
export type WordIndex = Pick<Countdown, 'songs'> & {
  /** Where in `songs` those stand that say a word. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Built once for a list; a look-up then never reads a song's text again. */
export function indexWords(countdown: Countdown): WordIndex {
  const names = new Map(countdown.characters.map(({ id, name }) => [id, name]))
  const places = new Map<string, number[]>()

  for (const [place, song] of countdown.songs.entries()) {
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
      const known = places.get(word)
      if (!known) places.set(word, [place])
      else if (known.at(-1) !== place) known.push(place)
    }
  }
  places.delete('')
  return { songs: countdown.songs, places }
}
