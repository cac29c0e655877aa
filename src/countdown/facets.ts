import { artistId } from './artistId.ts'
import type { Countdown, Song } from './countdownSchema.ts'
import { episodeCode } from './episodeCode.ts'
import { marks } from './marks.ts'

export type Facet = 'season' | 'episode' | 'character' | 'artist' | 'mark'

/** One choice in a facet: `value` is what the address says. */
export type Option = {
  readonly value: string
  readonly label: string
  /** What else it is called, where that may be told: an episode's title. */
  readonly title?: string | undefined
}

type FacetRule = {
  readonly label: string
  /** Every choice there is, in the order that the page shows. */
  readonly options: (countdown: Countdown) => readonly Option[]
  /** The choices that keep this song. */
  readonly valuesOf: (song: Song) => readonly string[]
}

/** What the list can be narrowed by. */
export const facets: Readonly<Record<Facet, FacetRule>> = {
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
      characters.map(({ id, shortName }) => ({ value: id, label: shortName })),
    valuesOf: ({ story }) => story?.characters ?? [],
  },
  episode: {
    label: 'Episode',
    options: ({ seasons, songs }) => {
      const heard = new Set(songs.map(episodeCode))
      return seasons
        .flatMap(({ number: season, episodes }) =>
          episodes.map(({ number: episode, title }) => ({
            value: episodeCode({ season, episode }),
            label: `${season}.${episode}`,
            title,
          })),
        )
        .filter(({ value }) => heard.has(value))
    },
    valuesOf: (song) => [episodeCode(song)],
  },
  artist: {
    label: 'Artist',
    options: ({ songs }) =>
      [...new Set(songs.map(({ artist }) => artist))]
        .toSorted(new Intl.Collator('en', { numeric: true }).compare)
        .map((artist) => ({ value: artistId(artist), label: artist })),
    valuesOf: ({ artist }) => [artistId(artist)],
  },
  mark: {
    label: 'Your marks',
    options: () =>
      Object.entries(marks).map(([value, label]) => ({ value, label })),
    valuesOf: (song) => song.marks ?? [],
  },
}

export const facetNames = Object.keys(facets) as readonly Facet[]

/** One value for each facet. */
export function mapFacets<T>(of: (facet: Facet) => T): Record<Facet, T> {
  const entries = facetNames.map((facet) => [facet, of(facet)])
  return Object.fromEntries(entries) as Record<Facet, T>
}
