import type { Song } from '../songs/Song.ts'

/** Songs to be taken away, in the order to hear them. */
export type Playlist = {
  readonly title: string
  readonly songs: readonly PlaylistSong[]
}

/**
 * What a list that leaves the page may say of a song: never what happens in
 * the scene. Whatever writes a list is handed no more than this.
 */
export type PlaylistSong = Readonly<
  Pick<
    Song,
    | 'rank'
    | 'slug'
    | 'title'
    | 'artist'
    | 'searchArtist'
    | 'year'
    | 'release'
    | 'duration'
    | 'spotifyTrack'
  >
>
