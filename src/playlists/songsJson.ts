import { formatJson } from './formatJson.ts'
import type { Playlist } from './Playlist.ts'

/** The songs in JSON, in the terms and units of the content file. */
export function songsJson({ title, songs }: Playlist): string {
  return formatJson({
    title,
    songs: songs.map((song) => ({
      rank: song.rank,
      slug: song.slug,
      title: song.title,
      artist: song.artist,
      year: song.year,
      release: song.release,
      duration: song.duration,
    })),
  })
}
