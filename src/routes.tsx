import { Route, Routes, useLocation } from 'react-router-dom'
import { AboutRoute } from './routes/AboutRoute.tsx'
import { BrokenRoute } from './routes/BrokenRoute.tsx'
import { CountdownRoute } from './routes/CountdownRoute.tsx'
import { NotFoundRoute } from './routes/NotFoundRoute.tsx'
import { SongRoute } from './routes/SongRoute.tsx'
import { useArrival } from './routes/useArrival.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

export function AppRoutes() {
  useArrival()
  const { pathname } = useLocation()
  return (
    <ErrorBoundary key={pathname} fallback={<BrokenRoute />}>
      <Routes>
        <Route index element={<CountdownRoute />} />
        <Route path="songs/:slug" element={<SongRoute />} />
        <Route path="about" element={<AboutRoute />} />
        <Route path="*" element={<NotFoundRoute />} />
      </Routes>
    </ErrorBoundary>
  )
}
