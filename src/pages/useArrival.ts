import { useEffect, useRef } from 'react'
import {
  NavigationType,
  useLocation,
  useNavigationType,
} from 'react-router-dom'
import { focusHeading } from '../ui/focusHeading.ts'

/**
 * On another page, starts at its top with the focus on its heading, as a new
 * document would. Back and Forward keep the place that the browser remembers.
 */
export function useArrival() {
  const { pathname } = useLocation()
  const how = useNavigationType()
  const last = useRef(pathname)

  // The outside system is the document: its scroll position and its focus.
  useEffect(() => {
    if (last.current === pathname) return
    last.current = pathname
    if (how !== NavigationType.Pop) window.scrollTo(0, 0)
    focusHeading()
  }, [pathname, how])
}
