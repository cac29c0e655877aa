import type { Page } from '@playwright/test'

/** What a test sees of a page from its first moment on. */
type Watched = {
  /** Cards that stood in any frame, by the songs' slugs. */
  readonly cards: Set<string>
  /** What stood first in the page's first list in any frame. */
  readonly firsts: Set<string>
  /** By how much things moved (web.dev/cls), and which. */
  readonly moves: { by: number; what: string }[]
}

/** Watches every frame of the pages that are opened from now on. */
export async function watch(page: Page) {
  await page.addInitScript(() => {
    const seen: Watched = { cards: new Set(), firsts: new Set(), moves: [] }
    Object.assign(globalThis, { watched: seen })
    function look() {
      for (const card of document.querySelectorAll('li > article'))
        if (card.checkVisibility({ visibilityProperty: true }))
          seen.cards.add(card.id)
      const first = document.querySelector<HTMLElement>('main ol li a')
      if (first?.checkVisibility({ visibilityProperty: true }))
        seen.firsts.add(first.textContent)
      requestAnimationFrame(look)
    }
    look()
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number
          readonly sources: readonly {
            readonly node?: Node | null
            readonly previousRect: DOMRectReadOnly
            readonly currentRect: DOMRectReadOnly
          }[]
        }
        const nodes = sources.map(({ node, previousRect, currentRect }) =>
          [
            (node?.textContent ?? '').trim().slice(0, 40),
            ...[previousRect, currentRect].map(
              ({ x, y, width, height }) => `${x},${y} ${width}×${height}`,
            ),
          ].join(' '),
        )
        seen.moves.push({ by: value, what: nodes.join(' | ') })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What was seen since this page began. */
export async function watched(page: Page) {
  return page.evaluate(() => {
    const { cards, firsts, moves } = (
      globalThis as unknown as { watched: Watched }
    ).watched
    return { cards: [...cards], firsts: [...firsts], moves }
  })
}
