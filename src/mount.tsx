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
 * Starts the app: hydrates a prerendered page, or draws into an empty one. A
 * page that cannot be hydrated stays as it was built.
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
  // React Query assumes a connection until the event `offline`: a page that is
  // opened without one has to say so.
  onlineManager.setOnline(navigator.onLine)

  const [builtIn] = await Promise.all([
    builtInContent(
      document.querySelectorAll<HTMLLinkElement>(takeover.contentLinks),
      reportFault,
    ),
    loadRoute(window.location.pathname.slice(import.meta.env.BASE_URL.length)),
  ])
  // Built with the page and checked then: fresh, and good for an hour.
  for (const { key, content } of builtIn)
    if (content) queryClient.setQueryData([key], content)
  // A browser never asks again for a module that did not come: where the songs
  // are not built in, what checks them comes with the app.
  if (built.length === 0) await import('./content/parseCountdown.ts')
  // Before the first render: what is not built in is on its way by then.
  const content = queryClient.query(countdownQuery).catch(() => undefined)

  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        {/* In a transition, as the router does it by default, a controlled
            field whose value is in the address loses letters. */}
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
  // Nothing was prerendered: the page itself says whether the songs load.
  if (built.length === 0) createRoot(root, options).render(app)
  else if ((await content) && builtIn.every(isKnown)) {
    document.dispatchEvent(new Event(takeover.hydrate))
    // In a transition React hydrates piece by piece, and lets taps in between.
    startTransition(() => void hydrateRoot(root, app, options))
  } else strand()
}

/** Tells the early script that nobody comes to answer the clicks it kept. */
function strand() {
  document.dispatchEvent(new Event(takeover.stranded))
}
