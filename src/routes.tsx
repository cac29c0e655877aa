import { Route, Routes, useLocation } from 'react-router-dom'
import { BrokenRoute } from './pages/BrokenRoute.tsx'
import { CountdownRoute } from './pages/countdown/CountdownRoute.tsx'
import { lazyRoute } from './pages/lazyRoute.tsx'
import { NotFoundRoute } from './pages/NotFoundRoute.tsx'
import { SongRoute } from './pages/song/SongRoute.tsx'
import { useArrival } from './pages/useArrival.ts'
import { pageIsBuilt } from './early/pageIsBuilt.ts'
import { TakeOverDelay } from './early/TakeOverDelay.ts'
import { useTakeOver } from './early/useTakeOver.ts'
import { useNewVersion } from './offline/useNewVersion.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { NewVersion } from './pages/NewVersion.tsx'

/** Pages that few visits go to, by their address. */
const lazyRoutes = {
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
}

/** Fetches the code of the page at a path below the site's own, if it has any. */
export async function loadRoute(path: string): Promise<void> {
  const name = path.split('/').find(Boolean)
  const route = Object.entries(lazyRoutes).find(([known]) => known === name)
  await route?.[1].load()
}

export function AppRoutes() {
  useArrival()
  const { pathname } = useLocation()
  const { ready, take } = useNewVersion()
  const delay = useTakeOver()
  return (
    <TakeOverDelay value={delay}>
      <ErrorBoundary
        key={pathname}
        fallback={<BrokenRoute />}
        unless={pageIsBuilt}
      >
        <Routes>
          <Route index element={<CountdownRoute />} />
          <Route path="songs/:slug" element={<SongRoute />} />
          {Object.entries(lazyRoutes).map(([path, LazyRoute]) => (
            <Route key={path} path={path} element={<LazyRoute />} />
          ))}
          <Route path="*" element={<NotFoundRoute />} />
        </Routes>
      </ErrorBoundary>
      <NewVersion ready={ready} onTake={take} />
    </TakeOverDelay>
  )
}
