import { useEffect, useRef } from 'react'
import {
  NavigationType,
  useHref,
  useLocation,
  useNavigationType,
} from 'react-router-dom'
import { focusHeading } from '../ui/focusHeading.ts'

/**
 * On another page, starts at its top with the focus on its heading, as a new
 * document would. Back and Forward keep the place that the browser remembers,
 * and with it the focus: the next key would lead to the top otherwise.
 */
export function useArrival() {
  const { pathname } = useLocation()
  const href = useHref(pathname)
  const how = useNavigationType()
  const last = useRef(href)

  // The outside system is the document: its scroll position and its focus.
  useEffect(() => {
    const from = last.current
    if (from === href) return
    last.current = href
    if (how !== NavigationType.Pop) window.scrollTo(0, 0)
    const way = how === NavigationType.Pop && furtherDown(from)
    if (way) way.focus({ preventScroll: true })
    else focusHeading()
  }, [href, how])
}

/** The link to a page, if it can only be pressed by who has scrolled to it. */
function furtherDown(href: string) {
  return [...document.links].find(
    (link) =>
      link.getAttribute('href') === href &&
      link.getBoundingClientRect().top + window.scrollY > window.innerHeight,
  )
}
