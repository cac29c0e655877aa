import { episodeCode } from '../songs/episodeCode.ts'
import { episodeTitle } from '../songs/episodeTitle.ts'
import type { SearchedContent, SearchedSong } from '../songs/SearchedSong.ts'
import { filmWords, languageNames, stem } from '../words/search.ts'
import { words } from './words.ts'

/** Where in a list those songs stand that say a word. */
type Places = ReadonlyMap<string, readonly number[]>

/** Every word that search knows. */
export type WordIndex = Pick<SearchedContent, 'songs'> & {
  readonly places: Places
  /** Of the words of titles and artists, where they are just that. */
  readonly named: Places
  /** Of every word in `places`, in its order there. */
  readonly stems: readonly string[]
}

/** Built once for a list; a look-up then never reads a song's text again. */
export function indexWords(content: SearchedContent): WordIndex {
  const names = new Map(content.characters.map(({ id, name }) => [id, name]))
  const places = new Map<string, number[]>()
  const named = new Map<string, number[]>()

  for (const [place, song] of content.songs.entries()) {
    const { story } = song
    const own = [song.title, song.artist, song.formerArtistName ?? '']
    const said = [
      ...facts(song, content),
      story ? episodeTitle(content, song) : '',
      ...(story?.characters.map((id) => names.get(id) ?? '') ?? []),
      story?.scene ?? '',
      story?.reason ?? '',
      ...(story?.askedAs ?? []),
    ]
    // “URSOPRETTY” and “girlinred” are how people remember hashtags.
    const joined = own.map((name) => words(name).join(''))
    const ownWords = [...words(own.join(' ')), ...joined]

    add(named, ownWords, place)
    add(places, [...ownWords, ...words(said.join(' '))], place)
  }
  const stems = Array.from(places.keys(), stem)
  return { songs: content.songs, places, named, stems }
}

function add(to: Map<string, number[]>, all: readonly string[], place: number) {
  for (const word of all) {
    if (word === '') continue
    const known = to.get(word)
    if (!known) to.set(word, [place])
    else if (known.at(-1) !== place) known.push(place)
  }
}

/** Where it is heard, in `askedWords`, and what its title is in. */
function facts(song: SearchedSong, content: SearchedContent) {
  const { season, episode, titleLanguage } = song
  return [
    typeof season === 'number'
      ? `s${season}`
      : `${season} ${filmWords} ${episodeTitle(content, song)}`,
    episode ? `e${episode} ${episodeCode(song)}` : '',
    ...(titleLanguage ? languageNames[titleLanguage] : []),
  ]
}
