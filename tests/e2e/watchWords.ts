import type { Page } from '@playwright/test'

/** Notes every word that stands in any frame of pages opened from now on. */
export async function watchWords(page: Page) {
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(globalThis, { wordsSeen: seen })
    const asShown = { visibilityProperty: true }
    function look() {
      const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (
          text.nodeValue &&
          // What was seen before need not be measured again in each frame.
          !seen.has(text.nodeValue) &&
          text.parentElement?.checkVisibility(asShown)
        )
          seen.add(text.nodeValue)
      for (const picture of document.images)
        if (picture.checkVisibility(asShown)) seen.add(picture.alt)
      seen.add(document.title)
      requestAnimationFrame(look)
    }
    look()
  })
}

/** The words that were seen since this page began. */
export async function wordsSeen(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(globalThis as unknown as { wordsSeen: Set<string> }).wordsSeen].join(
      '\n',
    ),
  )
}
