import { everySong, type AnySong } from './everySong.ts'

/** What sets a song's page apart from others. The first that is so is looked at. */
const kinds = {
  ranked: ({ rank }) => rank !== undefined,
  'by an artist who had another name': ({ formerArtistName }) =>
    formerArtistName !== undefined,
  'with a content note': ({ story }) => story.contentNotes.length > 0,
  'not ranked, with a scene': ({ rank, story }) =>
    rank === undefined && story.scene !== undefined,
  'of an episode, with no scene': ({ episode, story }) =>
    episode !== undefined && story.scene === undefined,
  'of a season, with no episode': ({ season, episode }) =>
    season !== 'film' && episode === undefined,
  'of a season, yet with a scene': ({ episode, story }) =>
    episode === undefined && story.scene !== undefined,
  'of the film, on its playlist only': ({ season, story }) =>
    season === 'film' && story.placement.basis === 'playlist-only',
  'heard in one season, then in another': ({ slug, title }) =>
    everySong.some((other) => other.title === title && other.slug !== slug),
  'with somebody who is probably there': ({ story }) =>
    story.inferred !== undefined,
  'looked for by another artist': ({ searchArtist }) =>
    searchArtist !== undefined,
  'called something in another language': ({ titleLanguage }) =>
    titleLanguage !== undefined,
  'with a long title': ({ title }) => title.length > 40,
  'with a source for its year': ({ yearSource }) => yearSource !== undefined,
  'with no place to be found at once': ({ spotifyTrack }) =>
    spotifyTrack === undefined,
} as const satisfies Readonly<Record<string, (song: AnySong) => boolean>>

/** A song of each kind, once. */
export const songsOfEachKind: readonly AnySong[] = [
  ...new Set(
    Object.entries(kinds).map(([kind, is]) => {
      const song = everySong.find(is)
      if (!song) throw new Error(`There is no song ${kind}.`)
      return song
    }),
  ),
]
