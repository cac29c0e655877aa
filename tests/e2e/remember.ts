import type { Page } from '@playwright/test'

/** What a device may keep of its visitor, under `songs.` and this. */
export type Kept = {
  readonly [
    key in
      | 'watched'
      | 'avoided'
      | 'service'
      | 'storefront'
      | 'marks'
      | 'reveal'
      | 'mine'
  ]?: string
}

/** Has the device keep something from an earlier visit to the site. */
export async function remember(page: Page, kept: Kept, origin = '') {
  // A page of the site without any script of its.
  await page.goto(`${origin}/robots.txt`)
  await page.evaluate((words) => {
    for (const [key, word] of Object.entries(words))
      localStorage.setItem(`songs.${key}`, word)
  }, kept)
}
