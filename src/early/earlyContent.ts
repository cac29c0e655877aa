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
  { parts, characters, songs }: PublishedContent,
  { facets }: Pick<List, 'facets'>,
) {
  const heard = new Set(songs.map(episodeCode))
  const placed = parts.map((part) => {
    if (part.kind === 'film') return pick(part, ['kind', 'id', 'title'])
    const season = part.id
    return {
      ...pick(part, ['kind', 'id']),
      // The last one says when the season is over.
      episodes: part.episodes.filter(
        ({ number: episode }) =>
          heard.has(episodeCode({ season, episode })) ||
          episode === latestEpisode({ season }, parts),
      ),
    }
  })
  return {
    listed: {
      parts: placed.map((part) =>
        part.kind === 'film'
          ? pick(part, ['kind', 'id'])
          : {
              ...part,
              episodes: part.episodes.map((one) => pick(one, ['number'])),
            },
      ),
      characters: characters.map((one) => pick(one, ['id'])),
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
      parts: placed,
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
