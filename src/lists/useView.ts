import { useCallback, useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import type { Catalogue } from './catalogue.ts'
import { linkedService } from './linkedService.ts'
import { formatView, parseView } from './parseView.ts'
import { unknownWish } from './unknownWish.ts'
import type { View } from './View.ts'
import { wishes, type Wish } from './wishes.ts'
import { useHydrated } from '../device/useHydrated.ts'

/** What the address bar says, and the only ways to change it. */
export function useView(catalogue: Catalogue) {
  const { hash, ...location } = useLocation()
  const hydrated = useHydrated()
  const search = hydrated ? location.search : ''
  const state: unknown = hydrated ? location.state : null
  const navigate = useNavigate()
  const { view, service, unknown } = useMemo(() => {
    const asked = parseView(search, catalogue)
    const linked = linkedService(search)
    return {
      view: asked.view,
      service: linked.service,
      unknown: [...asked.unknown, ...linked.unknown],
    }
  }, [search, catalogue])

  // The outside system is the address bar: what is unknown is taken out of it,
  // and kept in the state of the history entry, so that the page still names it
  // after a reload or Back.
  const tidy = formatView(view, catalogue, service)
  useEffect(() => {
    if (tidy !== search)
      void navigate(
        { search: tidy, hash },
        { replace: true, state: { unknown } },
      )
  }, [tidy, search, hash, unknown, navigate])

  /**
   * Starts from the address as it is when called, so that two quick changes
   * both count. Typing replaces the history entry; a choice is a step to go
   * Back to.
   */
  const changeView = useCallback(
    (change: (view: View) => View, how?: 'typing') => {
      const now = window.location.search
      const wanted = formatView(
        change(parseView(now, catalogue).view),
        catalogue,
      )
      const next = parseView(wanted, catalogue)
      void navigate(
        {
          search: formatView(next.view, catalogue, linkedService(now).service),
        },
        { replace: how === 'typing' },
      )
    },
    [catalogue, navigate],
  )

  return {
    view,
    /** What the address points at on the page, by its id. */
    target: hydrated ? hash.slice(1) : '',
    /** What the link asked for that there is not. */
    unknown: state === null ? unknown : unknownIn(state),
    changeView,
  }
}

/** History entries outlive a deployment, so their state may be anything. */
function unknownIn(state: unknown): readonly Wish[] {
  const { unknown } = Object(state) as { unknown?: unknown }
  if (!Array.isArray(unknown)) return []
  return unknown.flatMap((one: unknown) => {
    const { for: said, asked } = Object(one) as Record<string, unknown>
    const known = wishes.find((wish) => wish === said)
    return known ? [unknownWish(known, String(asked))] : []
  })
}
