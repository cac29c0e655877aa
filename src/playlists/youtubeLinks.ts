import { oneLine } from './oneLine.ts'
import type { Playlist } from './Playlist.ts'
import { songLink } from '../listening/songLink.ts'
import { songNumbers } from './songNumbers.ts'

/** Each song with its number, and below it the address that searches YouTube. */
export function youtubeLinks({ songs }: Playlist): string {
  const numbers = songNumbers(songs)
  return songs
    .map((song, place) =>
      [
        oneLine(`${numbers[place]}. ${song.title} – ${song.artist}`),
        songLink('youtube', song),
      ].join('\n'),
    )
    .join('\n\n')
}
