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
import { filterSongs } from '../../lists/filterSongs.ts'
import { mapFlags } from '../../lists/flags.ts'
import { formatView, parseView } from '../../lists/parseView.ts'
import { selectSongs } from '../../lists/selectSongs.ts'
import type { Song } from '../../songs/Song.ts'
import type { ChangeView, View } from '../../lists/View.ts'
import { useView } from '../../lists/useView.ts'
import { afterPaint } from '../../ui/afterPaint.ts'
import { glide } from '../../ui/glide.ts'
import { useTakeOverDelay } from '../../early/useTakeOverDelay.ts'

/**
 * The songs of a list that the address asks for, and how to ask for others.
 * Controls follow `view`, which shows a choice or a letter at once. The list
 * follows `shown`, which lags behind for as long as the list takes to be drawn.
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
      counts: {
        ...mapFacets((facet) => countOptions(catalogue, shown, facet)),
        ...mapFlags(
          (flag) => filterSongs(catalogue, { ...shown, [flag]: true }).length,
        ),
      },
      terms: catalogue.search(shown.query)?.terms,
    }),
    [catalogue, shown],
  )
  useTakeOverDelay(query !== view.query)

  // The outside system is the event loop: the index of words is built while
  // nothing waits for it, and not when the first letter is typed.
  useEffect(() => afterPaint(catalogue.prepareSearch), [catalogue])

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
