import type { Catalogue } from './catalogue.ts'
import { filterSongs } from './filterSongs.ts'
import type { View } from './View.ts'
import * as words from '../words/words.ts'

/**
 * What to call a view once it leaves the page: how many songs, in which order.
 * Not what they were filtered by, which would tell a friend who is in which
 * scene, and would put what somebody typed into files.
 */
export function viewTitle(catalogue: Catalogue, view: View): string {
  const { title, songs, sorts: offered } = catalogue
  const shown = filterSongs(catalogue, view).length
  const unusual = [
    ...(shown === songs.length ? [] : [`${shown} of ${songs.length}`]),
    ...(view.sort === offered[0]
      ? []
      : [words.sortNames[view.sort].toLowerCase()]),
  ]
  return unusual.length > 0 ? `${title} (${unusual.join(', ')})` : title
}
