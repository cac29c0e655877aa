import { oneLine } from './oneLine.ts'
import type { Playlist } from './Playlist.ts'

/** The list for people: its title, then each song with its rank. */
export function numberedLines({ title, songs }: Playlist): string {
  return [
    oneLine(title),
    '',
    ...songs.map((song) =>
      oneLine(`${song.rank}. ${song.title} – ${song.artist}`),
    ),
  ].join('\n')
}
