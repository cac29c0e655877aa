import { parseCountdown } from '../../content/parseCountdown.ts'
import { everySong } from '../../content/everySong.ts'
import { parseSoundtrack } from '../../content/parseSoundtrack.ts'
import { loadRoute } from '../../routes.tsx'
import { appManifest } from './appManifest.ts'
import { headTags, type Absolute } from './headTags.ts'
import { listPages } from './listPages.ts'
import { previewWords } from './previewWords.ts'
import { renderPage } from './renderPage.tsx'

/**
 * Every page of the site, from the content in its language, and all else that
 * has words in it: they are in the bundle of this, in its language.
 */
export async function renderSite(
  content: { readonly countdown: unknown; readonly soundtrack: unknown },
  absolute: Absolute,
) {
  const countdown = parseCountdown(content.countdown)
  const soundtrack = parseSoundtrack(content.soundtrack, countdown)
  const all = listPages(everySong(countdown, soundtrack))
  await Promise.all(all.map(({ path }) => loadRoute(path)))
  return {
    countdown,
    soundtrack,
    pages: all.map((page) => {
      const { title, body } = renderPage(page.path, { countdown, soundtrack })
      return { ...page, body, head: headTags(page, title, countdown, absolute) }
    }),
    manifest: appManifest(import.meta.env.BASE_URL),
    /** What is lettered on the pictures that go with a shared link. */
    previewWords,
  }
}
