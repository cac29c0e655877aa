import type { Page } from '@playwright/test'

/**
 * The texts of a page that translation would take from React: those that do not
 * have their element to themselves, and those that React itself holds on to,
 * where a component draws a text and no element.
 */
export async function textsBeside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
    )
    while (walker.nextNode()) {
      const text = walker.currentNode
      const parent = text.parentElement
      if (!text.nodeValue?.trim() || !parent) continue
      if (parent.closest('svg, script, style, noscript')) continue
      const isHeld = Object.keys(text).some((key) => key.startsWith('__react'))
      if (isHeld || parent.childNodes.length > 1)
        found.add(`${text.nodeValue} in ${parent.outerHTML.slice(0, 200)}`)
    }
    return [...found]
  })
}
