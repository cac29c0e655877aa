import type { Catalogue } from './catalogue.ts'
import { filterSongs } from './filterSongs.ts'
import type { Sort } from '../songs/sorts.ts'
import type { View } from './View.ts'

export type ViewExtent = {
  readonly title: string
  readonly shown: number
  readonly total: number
  /** How the songs are sorted, if not as the list usually is. */
  readonly sort: Sort | undefined
}

/**
 * What a view is called by once it leaves the page. Not by what it is filtered
 * by, which would tell a friend who is in which scene, and would put what
 * somebody typed into files.
 */
export function viewExtent(catalogue: Catalogue, view: View): ViewExtent {
  return {
    title: catalogue.title,
    shown: filterSongs(catalogue, view).length,
    total: catalogue.songs.length,
    sort: view.sort === catalogue.sorts[0] ? undefined : view.sort,
  }
}
