import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Holds the page to its window's width, from the narrowest phone to a wall. */
export async function expectNoSideways(
  page: Page,
  widths: readonly number[] = [320, 390, 600, 768, 1024, 1440, 1920],
) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(wide, `${page.url()} scrolls sideways at ${width}`).toBe(room)
  }
}
