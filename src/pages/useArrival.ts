import { useEffect, useRef } from 'react'
import {
  NavigationType,
  useHref,
  useLocation,
  useNavigationType,
} from 'react-router-dom'
import { afterPaint } from '../ui/afterPaint.ts'
import { focusHeading } from '../ui/focusHeading.ts'

/**
 * On another page, starts at its top with the focus on its heading, as a new
 * document would. Back and Forward keep the place that the browser remembers,
 * and put the focus on the song that was gone to from there: from the heading,
 * the next key would lead to the top.
 */
export function useArrival() {
  const path = useHref(useLocation().pathname)
  const how = useNavigationType()
  const last = useRef(path)

  // The outside system is the document: its scroll position and its focus.
  useEffect(() => {
    const from = last.current
    last.current = path
    if (from === path) return
    const back = how === NavigationType.Pop
    if (!back) window.scrollTo(0, 0)
    const way = document.querySelector<HTMLElement>(`article [href="${from}"]`)
    // Once the place is found again: what has the focus is laid out at once.
    if (back && way) afterPaint(() => way.focus({ preventScroll: true }))
    else focusHeading()
  }, [path, how])
}
