import { tidyRest } from '../site/tidyRest.ts'

/**
 * Puts the address of a page that was served as its own, whatever it was asked
 * for by: a host may serve it at `/index.html`, too, or with a slash too many.
 * `path` is the page's own, or nothing where there is no page.
 */
export function tidyAddress(path = location.pathname): void {
  const { pathname, search, hash } = location
  const tidy = path + tidyRest(search + hash)
  if (tidy === pathname + search + hash) return
  try {
    history.replaceState(history.state, '', tidy)
  } catch {
    // Browsers may refuse it: then the address stays as it was asked for.
  }
}
