import type { Catalogue } from '../lists/catalogue.ts'
import type { Playlist } from './Playlist.ts'
import { selectSongs } from '../lists/selectSongs.ts'
import type { View } from '../lists/View.ts'
import { viewExtent } from '../lists/viewExtent.ts'
import * as words from '../words/words.ts'

/** The songs that a view shows, in its order, to be taken away. */
export function viewPlaylist(catalogue: Catalogue, view: View): Playlist {
  return {
    title: words.listTitle(viewExtent(catalogue, view)),
    songs: selectSongs(catalogue, view),
  }
}
