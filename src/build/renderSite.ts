import type { PublishedCountdown } from '../countdown/countdownSchema.ts'
import { parseCountdown } from '../countdown/parseCountdown.ts'
import { headTags, type Absolute } from './headTags.ts'
import { pages, type BuiltPage } from './pages.ts'
import { renderPage } from './renderPage.tsx'

type SitePage = BuiltPage & { readonly head: string; readonly body: string }

type Site = {
  readonly countdown: PublishedCountdown
  readonly pages: readonly SitePage[]
}

/** Every page of the site, from the text of the content file. */
export function renderSite(json: string, absolute: Absolute): Site {
  const countdown = parseCountdown(JSON.parse(json))
  return {
    countdown,
    pages: pages(countdown).map((page) => {
      const { title, body } = renderPage(page.path, countdown)
      return { ...page, body, head: headTags(page, title, countdown, absolute) }
    }),
  }
}
