import type { Page } from '@playwright/test'
import { expectNoSideways } from './expectNoSideways.ts'
import { axe } from './fixtures.ts'

const light = { colorScheme: 'light', forcedColors: 'none' } as const
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const
const forced = { colorScheme: 'light', forcedColors: 'active' } as const

/**
 * How the page is looked at. What there is differs by width, and is judged
 * whole; the dark differs in its colours alone, and by them. Forced colours are
 * the browser's own, but may show other parts: once is enough, and at the width
 * between the others, whose colours are those of its neighbours.
 */
const looks = [
  { width: 320, scheme: light, judge: 'all' },
  { width: 320, scheme: dark, judge: 'colours' },
  { width: 768, scheme: forced, judge: 'all' },
  { width: 1440, scheme: light, judge: 'all' },
  { width: 1440, scheme: dark, judge: 'colours' },
] as const

/** Fails on any accessibility fault of the page, in any colours at any width. */
export async function expectNoFault(page: Page) {
  await expectNoSideways(page)
  for (const { width, scheme, judge } of looks) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia(scheme)
    // What sticks to an edge covers half of a target, wherever one has scrolled.
    await page.evaluate(() => scrollTo(0, 0))
    await axe(page, judge)
  }
}
