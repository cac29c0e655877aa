import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { activeFilters } from '../../lists/activeFilters.ts'
import type { Catalogue } from '../../lists/catalogue.ts'
import { countOptions } from '../../lists/countOptions.ts'
import { mapFacets } from '../../lists/facets.ts'
import { formatView, parseView } from '../../lists/parseView.ts'
import { selectSongs } from '../../lists/selectSongs.ts'
import type { Song } from '../../songs/Song.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { useView } from '../../lists/useView.ts'
import { afterPaint } from '../../ui/afterPaint.ts'
import { glide } from '../../ui/glide.ts'
import { useTakeOver } from '../../early/useTakeOver.ts'

/**
 * The songs of a list that the address asks for, and how to ask for others.
 * What was chosen must show at once, and a letter too, even where the list
 * takes a while to follow: for as long as it does, `shown` and what follows
 * from it stay the same.
 */
export function useSongList<S extends Song>(catalogue: Catalogue<S>) {
  const { view, changeView, ...address } = useView(catalogue)
  const [held, setHeld] = useState<View>()
  const query = useDeferredValue(view.query)
  const following = formatView({ ...(held ?? view), query }, catalogue)
  const shown = useMemo(
    () => parseView(following, catalogue).view,
    [following, catalogue],
  )
  const selected = useMemo(
    () => ({
      songs: selectSongs(catalogue, shown),
      filters: activeFilters(catalogue, shown),
      counts: mapFacets((facet) => countOptions(catalogue, shown, facet)),
      terms: catalogue.search(shown.query)?.terms,
    }),
    [catalogue, shown],
  )
  useTakeOver(query === view.query)

  // The outside system is time: search reads every word once, which the first
  // letter should not wait for.
  useEffect(() => afterPaint(() => catalogue.search(' ')), [catalogue])

  const choose = useCallback<ChangeView>(
    (change) => {
      const now = parseView(window.location.search, catalogue).view
      setHeld((before) => before ?? now)
      changeView(change)
      afterPaint(() => glide(() => setHeld(undefined)))
    },
    [catalogue, changeView],
  )
  const type = useCallback(
    (text: string) =>
      changeView((from) => ({ ...from, query: text }), 'typing'),
    [changeView],
  )

  return { ...address, ...selected, view, shown, choose, type }
}
