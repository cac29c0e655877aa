import { artistId } from '../songs/artistId.ts'
import { artistNames } from '../songs/artistNames.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import type { Option } from './facets.ts'
import type { List } from './List.ts'
import { marks } from '../songs/marks.ts'

/** The ten songs of the countdown. */
export const countdownList: List = {
  sorts: ['countdown', 'winner', 'story', 'title', 'artist', 'year'],
  facets: {
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
              label: `Season ${season}, episode not known yet`,
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
  },
}
