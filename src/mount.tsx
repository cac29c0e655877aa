import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { AppRoutes, loadRoute } from './routes.tsx'
import { builtInCountdown } from './state/builtInCountdown.ts'
import { countdownQuery } from './state/countdownQuery.ts'

/** Starts the app: on a prerendered page it takes over what is there. */
export async function mount(root: Element): Promise<void> {
  const queryClient = new QueryClient()
  const [builtIn] = await Promise.all([
    builtInCountdown(),
    loadRoute(window.location.pathname.slice(import.meta.env.BASE_URL.length)),
  ])
  // As fresh as the page itself.
  if (builtIn) queryClient.setQueryData(countdownQuery.queryKey, builtIn)
  // Before the first render, so that it costs no extra round trip. A failure is
  // said where the songs would stand.
  else queryClient.query(countdownQuery).catch(() => undefined)

  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        {/* In a transition, a field held by the address would lose letters. */}
        <BrowserRouter
          basename={import.meta.env.BASE_URL}
          useTransitions={false}
        >
          <AppRoutes />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>
  )
  document.dispatchEvent(new Event('hydrate'))
  // In a transition React yields to the visitor between pieces of work.
  if (builtIn) startTransition(() => void hydrateRoot(root, app))
  else createRoot(root).render(app)
}
