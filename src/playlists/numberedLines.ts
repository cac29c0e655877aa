import { oneLine } from './oneLine.ts'
import type { Playlist } from './Playlist.ts'

/**
 * The list for people: its title, then each song with its rank, or with its
 * place where not every song has one.
 */
export function numberedLines({ title, songs }: Playlist): string {
  const ranked = songs.every(({ rank }) => rank)
  return [
    oneLine(title),
    '',
    ...songs.map(({ rank, title: name, artist }, place) =>
      oneLine(`${ranked ? rank : place + 1}. ${name} – ${artist}`),
    ),
  ].join('\n')
}
