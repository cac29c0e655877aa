import { useEffect, type ComponentType } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { BrokenRoute } from './pages/BrokenRoute.tsx'
import { CountdownRoute } from './pages/countdown/CountdownRoute.tsx'
import { lazyRoute } from './pages/lazyRoute.tsx'
import { NotFoundRoute } from './pages/NotFoundRoute.tsx'
import { useArrival } from './pages/useArrival.ts'
import { pageIsBuilt } from './early/pageIsBuilt.ts'
import { TakeOverDelay } from './early/TakeOverDelay.ts'
import { useTakeOver } from './early/useTakeOver.ts'
import { OfferedLanguage } from './languages/OfferedLanguage.tsx'
import { useNewVersion } from './offline/useNewVersion.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { NewVersion } from './pages/NewVersion.tsx'
import { pages, type PageName } from './site/pages.ts'

/** What draws each page. The code of those that few visits go to is fetched. */
const routes: Readonly<
  Record<PageName, ComponentType & { readonly load?: () => Promise<void> }>
> = {
  countdown: CountdownRoute,
  soundtrack: lazyRoute(
    async () =>
      (await import('./pages/soundtrack/SoundtrackRoute.tsx')).SoundtrackRoute,
  ),
  reveal: lazyRoute(
    async () => (await import('./pages/reveal/RevealRoute.tsx')).RevealRoute,
  ),
  mine: lazyRoute(
    async () => (await import('./pages/mine/MineRoute.tsx')).MineRoute,
  ),
  about: lazyRoute(
    async () => (await import('./pages/about/AboutRoute.tsx')).AboutRoute,
  ),
  song: lazyRoute(
    async () => (await import('./pages/song/SongRoute.tsx')).SongRoute,
  ),
  notFound: NotFoundRoute,
}

const pageNames = Object.keys(pages) as PageName[]

/** Fetches the code of the page at a path below the site's own, if it has any. */
export async function loadRoute(path: string): Promise<void> {
  await routes[pageAt(`/${path}`)].load?.()
}

/** The first page of the table that a path fits. */
function pageAt(path: string): PageName {
  return pageNames.find((one) => matchPath(pages[one].path, path)) ?? 'notFound'
}

/** What tells that somebody is about to follow a link. */
const hints = ['pointerover', 'pointerdown', 'focusin'] as const

/**
 * Fetches the code of the page that a link leads to. Should it fail, it is asked
 * for again by whoever goes there.
 */
function fetchAhead({ target }: Event) {
  const link = (target as Element).closest('a')
  const base = window.location.origin + import.meta.env.BASE_URL
  if (link?.href.startsWith(base))
    void loadRoute(
      new URL(link.href).pathname.slice(import.meta.env.BASE_URL.length),
    ).catch(() => undefined)
}

export function AppRoutes() {
  useArrival()
  const { pathname } = useLocation()
  const { ready, take } = useNewVersion()
  const delay = useTakeOver()
  const PageRoute = routes[pageAt(pathname)]
  // The outside system is the document, whose links are all of one kind.
  useEffect(() => {
    for (const hint of hints) document.addEventListener(hint, fetchAhead)
    return () => {
      for (const hint of hints) document.removeEventListener(hint, fetchAhead)
    }
  }, [])
  return (
    <TakeOverDelay value={delay}>
      <ErrorBoundary
        key={pathname}
        fallback={<BrokenRoute />}
        unless={pageIsBuilt}
      >
        <PageRoute />
      </ErrorBoundary>
      {/* One thing at a time. */}
      {!ready && <OfferedLanguage />}
      <NewVersion ready={ready} onTake={take} />
    </TakeOverDelay>
  )
}
