/** The show's official playlist: the content's sources have the same address. */
export const officialPlaylist =
  'https://open.spotify.com/playlist/37i9dQZF1DX5KARSfd7WcM'
