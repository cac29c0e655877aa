import type { PublishedContent } from '../songs/Content.ts'
import type { List } from '../lists/List.ts'
import { episodeCode } from '../songs/episodeCode.ts'

/**
 * What the early script reads of a list, and nothing else: it stands in the
 * page before the first paint. The app fetches the whole, after it.
 */
export function earlyContent(
  { seasons, characters, songs }: PublishedContent,
  { facets }: List,
) {
  const heard = new Set(songs.map(episodeCode))
  return {
    seasons: seasons.map(({ number: season, episodes }) => ({
      number: season,
      episodes: episodes.filter(({ number: episode }) =>
        heard.has(episodeCode({ season, episode })),
      ),
    })),
    characters: characters.map(({ id, name }) => ({ id, name })),
    songs: songs.map(({ story, ...song }) => ({
      slug: song.slug,
      rank: song.rank,
      title: song.title,
      titleLanguage: song.titleLanguage,
      artist: song.artist,
      formerArtistName: song.formerArtistName,
      year: song.year,
      season: song.season,
      episode: song.episode,
      story: {
        sceneOrder: story.sceneOrder,
        characters: story.characters,
        scene: story.scene,
        reason: story.reason,
        askedAs: story.askedAs,
        contentNotes: story.contentNotes,
        placement: facets.placement && { basis: story.placement.basis },
      },
    })),
  }
}
