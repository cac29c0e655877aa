import type { Page } from '@playwright/test'

/** Makes the page's processor a quarter as fast. */
export async function slowDown(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}
