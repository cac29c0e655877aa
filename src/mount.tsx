import {
  onlineManager,
  QueryCache,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot, type RootOptions } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { reportFault } from './reportFault.ts'
import { AppRoutes, loadRoute } from './routes.tsx'
import { builtInContent } from './content/builtInContent.ts'
import { countdownQuery } from './content/countdownQuery.ts'
import * as takeover from './early/takeover.ts'

/**
 * Starts the app. On a prerendered page it takes over what is there, which
 * stays as it was built where that fails.
 */
export async function mount(root: Element): Promise<void> {
  const { title } = document
  const built = [...root.children]
  const options: RootOptions = {
    onCaughtError: reportFault,
    onRecoverableError: reportFault,
    onUncaughtError(fault) {
      reportFault(fault)
      root.replaceChildren(...built)
      document.title = title
      strand()
    },
  }
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError: reportFault }),
  })
  // By itself it hears of changes alone.
  onlineManager.setOnline(navigator.onLine)

  const [builtIn] = await Promise.all([
    builtInContent(
      document.querySelectorAll<HTMLLinkElement>(takeover.contentLinks),
      reportFault,
    ),
    loadRoute(window.location.pathname.slice(import.meta.env.BASE_URL.length)),
  ])
  // As fresh as the page itself.
  for (const { key, content } of builtIn)
    if (content) queryClient.setQueryData([key], content)
  // Before the first render, so that it costs no extra round trip.
  const content = queryClient.query(countdownQuery).catch(() => undefined)

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
  function isKnown({ key }: { key: string }) {
    return queryClient.getQueryData([key]) !== undefined
  }
  // A failure is said where the songs would stand.
  if (built.length === 0) createRoot(root, options).render(app)
  else if ((await content) && builtIn.every(isKnown)) {
    document.dispatchEvent(new Event(takeover.hydrate))
    // In a transition React yields to the visitor between pieces of work.
    startTransition(() => void hydrateRoot(root, app, options))
  } else strand()
}

/** Tells the early script that nobody comes to answer the clicks it kept. */
function strand() {
  document.dispatchEvent(new Event(takeover.stranded))
}
