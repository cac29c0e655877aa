import type { PublishedCountdown } from '../countdown/countdownSchema.ts'
import { parseCountdown } from '../countdown/parseCountdown.ts'
import { loadRoute } from '../routes.tsx'
import { headTags, type Absolute } from './headTags.ts'
import { pages, type BuiltPage } from './pages.ts'
import { renderPage } from './renderPage.tsx'

type SitePage = BuiltPage & { readonly head: string; readonly body: string }

type Site = {
  readonly countdown: PublishedCountdown
  readonly pages: readonly SitePage[]
}

/** Every page of the site, from the text of the content file. */
export async function renderSite(
  json: string,
  absolute: Absolute,
): Promise<Site> {
  const countdown = parseCountdown(JSON.parse(json))
  const all = pages(countdown)
  await Promise.all(all.map(({ path }) => loadRoute(path)))
  return {
    countdown,
    pages: all.map((page) => {
      const { title, body } = renderPage(page.path, countdown)
      return { ...page, body, head: headTags(page, title, countdown, absolute) }
    }),
  }
}
