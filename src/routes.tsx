import { Route, Routes } from 'react-router-dom'
import { CountdownRoute } from './routes/CountdownRoute.tsx'
import { NotFoundRoute } from './routes/NotFoundRoute.tsx'

export function AppRoutes() {
  return (
    <Routes>
      <Route index element={<CountdownRoute />} />
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  )
}
