import type { Playlist } from './Playlist.ts'

/**
 * The addresses of the songs' tracks at Spotify, a line each, as its desktop
 * app takes them when they are pasted into a playlist.
 */
export function spotifyTracks({ songs }: Playlist): string {
  return songs.flatMap(({ spotifyTrack }) => spotifyTrack ?? []).join('\n')
}
