import type { Catalogue } from './catalogue.ts'
import type { Playlist } from './Playlist.ts'
import { selectSongs } from './selectSongs.ts'
import type { View } from './View.ts'
import { viewTitle } from './viewTitle.ts'

/** The songs that a view shows, in its order, to be taken away. */
export function viewPlaylist(catalogue: Catalogue, view: View): Playlist {
  return {
    title: viewTitle(catalogue, view),
    songs: selectSongs(catalogue, view),
  }
}
