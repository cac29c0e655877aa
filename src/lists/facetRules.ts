import { artistId } from '../songs/artistId.ts'
import { artistNames } from '../songs/artistNames.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Facet, Option } from './facets.ts'
import { marks } from '../songs/marks.ts'
import { placements } from '../songs/placements.ts'
import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'

type FacetRule = {
  /** Every choice there is, in the order that the page shows. */
  readonly options: (content: ListedContent) => readonly Option[]
  /** The choices that keep this song. */
  readonly valuesOf: (song: ListedSong) => readonly string[]
}

/** How a list is narrowed by each facet, whichever lists have it. */
export const facetRules: Readonly<Record<Facet, FacetRule>> = {
  season: {
    options: ({ parts }) =>
      parts.map((part) => ({
        value: String(part.id),
        at: { season: part.id },
        ...(part.kind === 'film' && { title: part.title }),
      })),
    valuesOf: ({ season }) => [String(season)],
  },
  character: {
    options: ({ characters }) =>
      characters.map(({ id, shortName }) => ({
        value: id,
        name: shortName,
      })),
    valuesOf: ({ story }) => story?.characters ?? [],
  },
  episode: {
    options: ({ parts, songs }) => {
      const heard = new Set(songs.map(episodeCode))
      return parts
        .flatMap<Option>((part) => {
          if (part.kind === 'film') return []
          const season = part.id
          return [
            ...part.episodes.map(({ number: episode, title }) => ({
              value: episodeCode({ season, episode }),
              at: { season, episode },
              title,
            })),
            {
              value: episodeCode({ season }),
              at: { season },
            },
          ]
        })
        .filter(({ value }) => heard.has(value))
    },
    valuesOf: (song) =>
      typeof song.season === 'number' ? [episodeCode(song)] : [],
  },
  artist: {
    // By id, which is as a reader would sort them, but for numbers: to make what
    // `compareText` needs takes as long as all else before the first paint.
    options: ({ songs }) =>
      [...new Set(songs.flatMap(({ artist }) => artistNames(artist)))]
        .map((name) => ({ value: artistId(name), name }))
        .toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    valuesOf: ({ artist }) => artistNames(artist).map(artistId),
  },
  mark: {
    options: () => optionsOf(marks),
    valuesOf: (song) => song.marks ?? [],
  },
  placement: {
    options: () => optionsOf(placements),
    valuesOf: ({ story }) => (story?.placement ? [story.placement.basis] : []),
  },
}

function optionsOf(vocabulary: readonly string[]): readonly Option[] {
  return vocabulary.map((value) => ({ value }))
}
