import type { Page } from '@playwright/test'

function isHome({ pathname }: URL) {
  return pathname === '/'
}

/**
 * Serves the site without what was drawn at build time, as `npm run dev` does:
 * then the page has only the content file to live on.
 */
export async function serveBare(page: Page) {
  await page.route(isHome, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const head = html.slice(0, html.indexOf('<div id="root">'))
    const start = html.slice(html.lastIndexOf('<script>'))
    await route.fulfill({
      response,
      body: `${head}<div id="root"></div>${start.replace('"id":"countdown",', '')}`,
    })
  })
}
