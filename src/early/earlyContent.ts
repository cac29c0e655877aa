import type { PublishedContent } from '../songs/Content.ts'
import type { List } from '../lists/List.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { listedFields, listedStoryFields } from '../songs/ListedSong.ts'
import { latestEpisode } from '../songs/latestEpisode.ts'
import { searchedFields, searchedStoryFields } from '../songs/SearchedSong.ts'

/**
 * What the early script reads of a list, and nothing else: `listed` stands in
 * the page before the first paint, `searched` is with the search that comes when
 * somebody asks for it, its songs in the same order. The app fetches the whole.
 */
export function earlyContent(
  { seasons, characters, songs }: PublishedContent,
  { facets }: Pick<List, 'facets'>,
) {
  const heard = new Set(songs.map(episodeCode))
  const placed = seasons.map(({ number: season, episodes }) => ({
    number: season,
    // The last one says when the season is over.
    episodes: episodes.filter(
      ({ number: episode }) =>
        heard.has(episodeCode({ season, episode })) ||
        episode === latestEpisode({ season }, seasons),
    ),
  }))
  return {
    listed: {
      seasons: placed.map(({ number, episodes }) => ({
        number,
        episodes: episodes.map((one) => pick(one, ['number'])),
      })),
      characters: characters.map((one) => pick(one, ['id', 'shortName'])),
      songs: songs.map((song) => ({
        ...pick(song, listedFields),
        story: {
          ...pick(song.story, listedStoryFields),
          ...(facets.includes('placement') && {
            placement: pick(song.story.placement, ['basis']),
          }),
        },
      })),
    },
    searched: {
      seasons: placed,
      characters: characters.map((one) => pick(one, ['id', 'name'])),
      songs: songs.map((song) => ({
        ...pick(song, searchedFields),
        story: pick(song.story, searchedStoryFields),
      })),
    },
  }
}

/** A copy with some of the fields, as far as they are there. */
function pick<T extends object, K extends keyof T>(
  from: T,
  names: readonly K[],
): Pick<T, K> {
  const entries = names
    .filter((name) => name in from)
    .map((name) => [name, from[name]])
  return Object.fromEntries(entries) as Pick<T, K>
}
