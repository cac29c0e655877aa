import type { Page } from '@playwright/test'

/**
 * Collects all that is said to screen readers from now on, in whichever part of
 * the page. What is returned tells the sentences so far.
 */
export async function listenTo(
  page: Page,
): Promise<() => Promise<readonly string[]>> {
  const spoken = await page.evaluateHandle(() => {
    const sentences: string[] = []
    for (const region of document.querySelectorAll('output, [aria-live]'))
      new MutationObserver(() => sentences.push(region.textContent)).observe(
        region,
        { childList: true, characterData: true, subtree: true },
      )
    return sentences
  })
  return () => spoken.jsonValue()
}
