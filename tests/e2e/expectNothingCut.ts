import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/**
 * Holds every word of a page to the boxes that clip it, unfolded or not, but for
 * lines that end in an ellipsis, and strips that scroll.
 */
export async function expectNothingCut(page: Page) {
  const cut = await page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (words.nextNode()) {
      const text = words.currentNode
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const at of range.getClientRects())
        for (
          let box = text.parentElement;
          box && text.nodeValue?.trim() && at.width > 1;
          box = box.parentElement
        ) {
          const { overflowX, clipPath, textOverflow } = getComputedStyle(box)
          // Out of sight on purpose, or to be scrolled to.
          if (clipPath !== 'none' || textOverflow === 'ellipsis') break
          if (overflowX === 'auto' || overflowX === 'scroll') break
          const { left, right } = box.getBoundingClientRect()
          if (
            overflowX !== 'visible' &&
            (at.left < left - 1 || at.right > right + 1)
          )
            found.add(
              `${text.nodeValue.trim().slice(0, 40)}: ${at.left}–${at.right} in ${box.className}, ${left}–${right}`,
            )
        }
    }
    return [...found]
  })
  expect(cut, page.url()).toEqual([])
}
