import { useEffect, useRef } from 'react'
import {
  NavigationType,
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
  const how = useNavigationType()
  const last = useRef('')

  // The outside system is the document: its scroll position and its focus.
  useEffect(() => {
    const from = last.current
    const { origin, pathname: path } = window.location
    last.current = origin + path
    if (!from || from === last.current) return
    const back = how === NavigationType.Pop
    if (!back) window.scrollTo(0, 0)
    const way = back && furtherDown(from)
    if (way) way.focus({ preventScroll: true })
    else focusHeading()
  }, [pathname, how])
}

/** The link to an address, if only who has scrolled to it can press it. */
function furtherDown(address: string) {
  return [...document.links].find(
    (link) =>
      link.href === address &&
      link.getBoundingClientRect().top + window.scrollY > window.innerHeight,
  )
}
