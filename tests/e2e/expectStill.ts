import type { ConsoleMessage, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { holdScripts, settled } from './takeOver.ts'
import { watched } from './watch.ts'

/** Whether the machine has a font that ours imitate until they are in. */
function hasStandIn(page: Page) {
  return page.evaluate(async () => {
    const faces = await Promise.all(
      ['', ' Roboto', ' Open Sans'].map((name) =>
        document.fonts.load(`1em "Figtree fallback${name}"`).catch(() => []),
      ),
    )
    return faces.flat().some(({ status }) => status === 'loaded')
  })
}

/** Letters that come in the place of those that stood in for them: no jump. */
const blur = 0.0002

/**
 * Opens an address, fonts first and React then. Holds React to silence, and the
 * page to the ground, or to a sum of shifts. Where no font can stand in for
 * ours, that counts from when they are in.
 */
export async function expectStill(page: Page, address: string, within = blur) {
  const said: string[] = []
  function hear(message: ConsoleMessage) {
    // Of a worker that the tests themselves keep away.
    if (!message.text().endsWith('blocked by Playwright'))
      said.push(message.text())
  }
  page.on('console', hear)
  const release = await holdScripts(page)
  await page.goto(address)
  await page.evaluate(() => document.fonts.ready)
  const standIn = await hasStandIn(page)
  const before = standIn ? 0 : (await watched(page)).moves.length
  release()
  await settled(page)

  const moves = (await watched(page)).moves.slice(before)
  const moved = moves.reduce((sum, { by }) => sum + by, 0)
  const { width } = page.viewportSize() ?? {}
  const what = moves.map((move) => `${move.by}: ${move.what}`).join('\n')
  expect(moved, `${page.url()}, ${width} px\n${what}`).toBeLessThanOrEqual(
    within,
  )
  expect(said, `React at ${page.url()}, ${width} px`).toEqual([])
  page.off('console', hear)
  await page.unrouteAll({ behavior: 'wait' })
}
