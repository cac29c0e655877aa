import type { Page } from '@playwright/test'
import { withMetaPolicy } from '../../src/build/hosts/withMetaPolicy.ts'
import type { PageFacts } from '../../src/early/PageFacts.ts'
import { factsId } from '../../src/early/takeover.ts'

function isHome({ pathname }: URL) {
  return pathname === '/'
}

/**
 * Serves the site without what was drawn at build time, as `npm run dev` does:
 * then the page has only the content file to live on. It has fewer scripts
 * then, so it states a policy of its own.
 */
export async function serveBare(page: Page) {
  await page.route(isHome, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const head = html
      .slice(0, html.indexOf('<div id="root">'))
      .replace(/<meta http-equiv.*>/, '')
    const start = html.slice(html.lastIndexOf('<script>'))
    const { 'content-security-policy': _, ...headers } = response.headers()
    await route.fulfill({
      status: response.status(),
      headers,
      body: withMetaPolicy(
        `${head}<div id="root"></div>${withoutContent(html)}${start}`,
        undefined,
      ),
    })
  })
}

/** What the page says to its scripts, but for where its content is. */
function withoutContent(html: string) {
  const [, tag = '', json = ''] =
    new RegExp(`(<script [^>]*id="${factsId}">)(.*?)</script>`, 's').exec(
      html,
    ) ?? []
  const facts: PageFacts = { ...(JSON.parse(json) as PageFacts), content: {} }
  return `${tag}${JSON.stringify(facts)}</script>`
}
