import { expect, test } from './fixtures.ts'
import { open } from './screen.ts'

/**
 * Where two words that stand apart on the page would be one in what is copied,
 * of all that `selector` finds: with their neighbours.
 */
function gluedWords(selector: string) {
  const glued: string[] = []
  const selection = getSelection()
  for (const part of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
    let before: Node | undefined
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const hidden = node.parentElement?.closest(
        'button, [aria-hidden=true], [hidden]',
      )
      if (hidden || node.textContent?.trim() === '') continue
      if (before) {
        const [end, start] = [before.textContent ?? '', node.textContent ?? '']
        const range = document.createRange()
        range.setStart(before, Math.max(0, end.length - 3))
        range.setEnd(node, Math.min(3, start.length))
        selection?.removeAllRanges()
        selection?.addRange(range)
        const copied = String(selection).trim()
        // What is folded away is not copied.
        const both = end.slice(-3).trimStart() + start.slice(0, 3).trimEnd()
        const words = /[\p{L}\p{N}]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start)
        if (words && copied === both) glued.push(`${end}|${start}`)
      }
      before = node
    }
  }
  return glued
}

for (const [page, parts] of [
  ['/', 'article, fieldset label'],
  ['/soundtrack/', 'article, fieldset label'],
  ['/songs/seven/', 'main'],
  ['/mine/', 'main'],
  ['/about/', 'main'],
] as const)
  test(`no words run into one where ${page} is copied`, async ({
    page: shown,
  }) => {
    await open(shown, page)
    expect(await shown.evaluate(gluedWords, parts)).toEqual([])
  })

test('what is copied of a card is what is read', async ({ page }) => {
  await open(page)
  const copied = await page.evaluate(() => {
    const [card] = document.querySelectorAll('article')
    const selection = getSelection()
    if (card) selection?.selectAllChildren(card)
    return String(selection).split(/\n+/)
  })
  expect(copied[0]).toBe('Number 10')
  expect(copied).toContain('Share Pressure To Party')
  expect(copied).not.toContain('Share')
})
