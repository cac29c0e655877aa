import type { Page } from '@playwright/test'
import type { PageFacts } from '../../src/early/PageFacts.ts'
import { factsId } from '../../src/early/takeover.ts'
import { holdFiles } from './holdFiles.ts'
import { appRuns, shownCards } from './inPage.ts'

/** All but what searches before React is there, which is no part of the app. */
const appScripts = /\/assets\/(?!early[\w-]+-[\w-]{8}\.js$)[^/]*\.js$/

/**
 * Holds the app's scripts back, so that the page is what the build made it.
 * What is returned lets them go.
 */
export function holdScripts(page: Page): Promise<() => void> {
  return holdFiles(page, appScripts)
}

/** Waits until the early script can search, where the address asks it to. */
export async function earlySearched(page: Page) {
  await page.evaluate(async (id) => {
    if (!new URLSearchParams(location.search).get('q')) return
    const json = document.getElementById(id)?.textContent ?? ''
    const { list } = JSON.parse(json) as PageFacts
    // The same module, so that the early script has had it before us.
    if (list) await import(list.search)
  }, factsId)
}

/** Waits until the page is React's, and shows what its address says. */
export async function takenOver(page: Page) {
  await page.waitForFunction(appRuns, undefined, { timeout: 20_000 })
}

/** Until the fonts are in, and what follows from them and from React is drawn. */
export async function settled(page: Page) {
  await takenOver(page)
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let frames = 0; frames < 5; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve))
  })
}

/** The cards to be seen, from top to bottom, by the songs' slugs. */
export function seenCards(page: Page): Promise<readonly string[]> {
  return page.evaluate(shownCards)
}
