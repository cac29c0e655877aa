import type { Page } from '@playwright/test'

/**
 * Makes a page's patience short: ten seconds are less than two, and what it
 * waits for from one to four, such as before it asks again, a tenth.
 */
export async function hurry(page: Page) {
  await page.addInitScript(() => {
    const real = setTimeout
    Object.assign(globalThis, {
      setTimeout: (work: () => void, ms = 0, ...rest: unknown[]) => {
        const short = ms >= 1000 && ms <= 4000 ? ms / 10 : ms
        return real(work, ms === 10_000 ? 1500 : short, ...rest)
      },
    })
  })
}
