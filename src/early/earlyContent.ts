import type { PublishedContent } from '../songs/Content.ts'
import type { List } from '../lists/List.ts'
import { episodeCode } from '../songs/episodeCode.ts'
import { listedFields, listedStoryFields } from '../songs/ListedSong.ts'

/**
 * What the early script reads of a list, and nothing else: it stands in the
 * page before the first paint. The app fetches the whole, after it.
 */
export function earlyContent(
  { seasons, characters, songs }: PublishedContent,
  { facets }: Pick<List, 'facets'>,
) {
  const heard = new Set(songs.map(episodeCode))
  return {
    seasons: seasons.map(({ number: season, episodes }) => ({
      number: season,
      episodes: episodes.filter(({ number: episode }) =>
        heard.has(episodeCode({ season, episode })),
      ),
    })),
    characters: characters.map((one) => pick(one, ['id', 'name', 'shortName'])),
    songs: songs.map((song) => ({
      ...pick(song, listedFields),
      story: {
        ...pick(song.story, listedStoryFields),
        ...(facets.includes('placement') && {
          placement: pick(song.story.placement, ['basis']),
        }),
      },
    })),
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
