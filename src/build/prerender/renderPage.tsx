import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom'
import type { PublishedCountdown } from '../../songs/countdownSchema.ts'
import type { Soundtrack } from '../../songs/soundtrackSchema.ts'
import { AppRoutes } from '../../routes.tsx'
import { countdownQuery } from '../../content/countdownQuery.ts'
import { soundtrackQuery } from '../../content/soundtrackQuery.ts'

type RenderedPage = {
  /** The text of the title element, escaped. */
  readonly title: string
  /** What goes into the root element. */
  readonly body: string
}

/**
 * A page as React draws it before it knows an address's search part, a device
 * or a clock. `path` is below the base path.
 */
export function renderPage(
  path: string,
  content: {
    readonly countdown: PublishedCountdown
    readonly soundtrack: Soundtrack
  },
): RenderedPage {
  const queryClient = new QueryClient()
  const { countdown, soundtrack } = content
  queryClient.setQueryData(countdownQuery.queryKey, countdown)
  queryClient.setQueryData(soundtrackQuery(countdown).queryKey, soundtrack)
  const base = import.meta.env.BASE_URL
  const html = renderToString(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <StaticRouter basename={base} location={base + path}>
          <AppRoutes />
        </StaticRouter>
      </QueryClientProvider>
    </StrictMode>,
  )
  // Else its timers keep the build waiting.
  queryClient.clear()

  // React puts what belongs in the head before everything else.
  const [head = '', title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? []
  if (!title) throw new Error(`${path} has no title`)
  return { title, body: html.replace(head, '') }
}
