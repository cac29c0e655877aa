import type { PublishedCountdown } from '../countdown/countdownSchema.ts'

/**
 * What the early script reads of the content, and nothing else: it stands in
 * the page before the first paint. The app fetches the whole, after it.
 */
export function earlyContent({
  seasons,
  characters,
  songs,
}: PublishedCountdown) {
  return {
    seasons: seasons.map(({ number, episodes }) => ({ number, episodes })),
    characters: characters.map(({ id, name, shortName }) => ({
      id,
      name,
      shortName,
    })),
    songs: songs.map(({ story, ...song }) => ({
      slug: song.slug,
      rank: song.rank,
      title: song.title,
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
        contentNotes: story.contentNotes,
      },
    })),
  }
}
