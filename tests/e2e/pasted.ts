import type { Page } from '@playwright/test'

/**
 * What is on the clipboard, read by a page that is none of ours: ours may not.
 * Needs the permission `clipboard-read`.
 */
export async function pasted(page: Page): Promise<string> {
  const elsewhere = await page.context().newPage()
  await elsewhere.route('**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Paste</title>' }),
  )
  await elsewhere.goto(page.url())
  const text = await elsewhere.evaluate(() => navigator.clipboard.readText())
  await elsewhere.close()
  // Only a page in front may write to the clipboard.
  await page.bringToFront()
  return text
}
