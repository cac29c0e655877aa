import type { Page } from '@playwright/test'

/** Stands before each text that was translated. */
const translatedMark = '¤'

/**
 * Does to a page what a browser’s translation does: every text becomes an
 * element within an element, at once and whenever it changes; what the page
 * held on to is gone. Attributes, and what says `translate="no"`, stay.
 */
export async function translate(page: Page, from: 'built' | 'now' = 'now') {
  if (from === 'now') await page.evaluate(start, translatedMark)
  else
    await page.addInitScript(
      `addEventListener('DOMContentLoaded', () => (${start.toString()})(${JSON.stringify(translatedMark)}))`,
    )
}

function start(mark: string) {
  const untouched = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'NOSCRIPT', 'FONT'])

  // Translation does not ask whether it is out of date.
  const font: string = 'font'

  function replace(text: Node) {
    const parent = text.parentElement
    if (!parent || !text.nodeValue?.trim()) return
    if (untouched.has(parent.nodeName)) return
    if (parent.closest('svg, [translate=no]')) return
    const [outer, inner] = [font, font].map((name) =>
      document.createElement(name),
    ) as [HTMLElement, HTMLElement]
    inner.textContent = mark + text.nodeValue
    outer.append(inner)
    parent.replaceChild(outer, text)
  }

  function replaceIn(root: Node) {
    if (root.nodeType === Node.TEXT_NODE) replace(root)
    if (root.nodeType !== Node.ELEMENT_NODE || untouched.has(root.nodeName))
      return
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) replace(text)
  }

  replaceIn(document.body)
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'characterData') replace(target)
      else for (const node of addedNodes) replaceIn(node)
  }).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}

/** Each word that is to be read on a page, translated or not. */
export async function readWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (mark) => document.body.innerText.replaceAll(mark, '').split(/\s+/),
    translatedMark,
  )
}
