import { useLocation } from 'react-router-dom'

/** The state of a link to a song's page from this one, which is a step away. */
export function useWayBack() {
  const { pathname, search } = useLocation()
  return { list: pathname + search, direct: true }
}
