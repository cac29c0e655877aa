import type { Page } from '@playwright/test'
import { withMetaPolicy } from '../../src/build/hosts/withMetaPolicy.ts'

function isHome({ pathname }: URL) {
  return pathname === '/'
}

/**
 * Serves the site without what was drawn at build time, as `npm run dev` does:
 * then the page has only the content file to live on. Its script is another
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
        `${head}<div id="root"></div>${start.replace(/\[\["countdown",.*?\]\]/, '[]')}`,
        undefined,
      ),
    })
  })
}
