import { artistId } from '../songs/artistId.ts'
import { artistNames } from '../songs/artistNames.ts'
import { compareText } from '../songs/compareText.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Facet, Option } from './facets.ts'
import type { ListedContent, ListedSong } from '../songs/ListedSong.ts'
import * as words from '../words/words.ts'

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
        label: words.partName(part.id),
        ...(part.kind === 'film' && { title: part.title }),
      })),
    valuesOf: ({ season }) => [String(season)],
  },
  character: {
    options: ({ characters }) =>
      characters.map(({ id, shortName }) => ({
        value: id,
        label: shortName,
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
              label: `${season}.${episode}`,
              title,
            })),
            {
              value: episodeCode({ season }),
              label: words.episodeName({ season }),
            },
          ]
        })
        .filter(({ value }) => heard.has(value))
    },
    valuesOf: (song) =>
      typeof song.season === 'number' ? [episodeCode(song)] : [],
  },
  artist: {
    options: ({ songs }) =>
      [...new Set(songs.flatMap(({ artist }) => artistNames(artist)))]
        .toSorted(compareText)
        .map((artist) => ({ value: artistId(artist), label: artist })),
    valuesOf: ({ artist }) => artistNames(artist).map(artistId),
  },
  mark: {
    options: () => optionsOf(words.markNames),
    valuesOf: (song) => song.marks ?? [],
  },
  placement: {
    options: () => optionsOf(words.placementNames),
    valuesOf: ({ story }) => (story?.placement ? [story.placement.basis] : []),
  },
}

/** The choices of a vocabulary, as it names them. */
function optionsOf(names: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }))
}
