import { oneLine } from './oneLine.ts'
import type { Playlist } from './Playlist.ts'
import { songNumbers } from './songNumbers.ts'

/** The list for people: its title, then each song with its number. */
export function numberedLines({ title, songs }: Playlist): string {
  const numbers = songNumbers(songs)
  return [
    oneLine(title),
    '',
    ...songs.map(({ title: name, artist }, place) =>
      oneLine(`${numbers[place]}. ${name} – ${artist}`),
    ),
  ].join('\n')
}
