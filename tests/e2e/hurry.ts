import type { Page } from '@playwright/test'

/** Makes ten seconds of a page's patience less than two. */
export async function hurry(page: Page) {
  await page.addInitScript(() => {
    const real = setTimeout
    Object.assign(globalThis, {
      setTimeout: (work: () => void, ms?: number, ...rest: unknown[]) =>
        real(work, ms === 10_000 ? 1500 : ms, ...rest),
    })
  })
}
