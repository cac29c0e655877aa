import { artistId } from '../songs/artistId.ts'
import { artistNames } from '../songs/artistNames.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { episodeName } from '../songs/episodeName.ts'
import type { Facet, Option } from './facets.ts'
import { marks } from '../songs/marks.ts'
import { placements } from '../songs/placements.ts'
import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'

type FacetRule = {
  readonly label: string
  /** Every choice there is, in the order that the page shows. */
  readonly options: (content: ListedContent) => readonly Option[]
  /** The choices that keep this song. */
  readonly valuesOf: (song: ListedSong) => readonly string[]
}

/** How a list is narrowed by each facet, whichever lists have it. */
export const facetRules: Readonly<Record<Facet, FacetRule>> = {
  season: {
    label: 'Season',
    options: ({ seasons }) =>
      seasons.map(({ number }) => ({
        value: String(number),
        label: `Season ${number}`,
      })),
    valuesOf: ({ season }) => [String(season)],
  },
  character: {
    label: 'On screen',
    options: ({ characters }) =>
      characters.map(({ id, shortName }) => ({
        value: id,
        label: shortName,
      })),
    valuesOf: ({ story }) => story?.characters ?? [],
  },
  episode: {
    label: 'Episode',
    options: ({ seasons, songs }) => {
      const heard = new Set(songs.map(episodeCode))
      return seasons
        .flatMap<Option>(({ number: season, episodes }) => [
          ...episodes.map(({ number: episode, title }) => ({
            value: episodeCode({ season, episode }),
            label: `${season}.${episode}`,
            title,
          })),
          {
            value: episodeCode({ season }),
            label: episodeName({ season }, 'start'),
          },
        ])
        .filter(({ value }) => heard.has(value))
    },
    valuesOf: (song) => [episodeCode(song)],
  },
  artist: {
    label: 'Artist',
    options: ({ songs }) =>
      [...new Set(songs.flatMap(({ artist }) => artistNames(artist)))]
        .toSorted(new Intl.Collator('en', { numeric: true }).compare)
        .map((artist) => ({ value: artistId(artist), label: artist })),
    valuesOf: ({ artist }) => artistNames(artist).map(artistId),
  },
  mark: {
    label: 'Your marks',
    options: () =>
      Object.entries(marks).map(([value, label]) => ({ value, label })),
    valuesOf: (song) => song.marks ?? [],
  },
  placement: {
    label: 'How sure it is',
    options: () =>
      Object.entries(placements).map(([value, label]) => ({ value, label })),
    valuesOf: ({ story }) => (story?.placement ? [story.placement.basis] : []),
  },
}
