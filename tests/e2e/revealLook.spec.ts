import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { button, expectStep, onwards, openReveal, turns } from './reveal.ts'

/** The edges of what is seen of an element, in whole pixels. */
async function edges(element: Locator) {
  const box = await element.boundingBox()
  if (!box) throw new Error('It is not drawn.')
  const { x, y, width, height } = box
  return [x, y, x + width, y + height].map(Math.round) as [
    left: number,
    top: number,
    right: number,
    bottom: number,
  ]
}

/** The way to hear the song whose turn it is. */
function listen(page: Page) {
  return page.getByRole('article').getByRole('link', { name: /^Listen to/ })
}

for (const [width, height] of [
  [320, 568],
  [360, 780],
  [390, 664],
  [390, 844],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`Listen, and at last the ending, are in sight at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openReveal(page, 1)
    const ending = page.getByRole('region', {
      name: 'And that’s the countdown!',
    })
    for (const [index, { rank, title }] of turns.entries()) {
      await expectStep(page, index + 1)
      const [, top, , bottom] = await edges(listen(page))
      expect(top).toBeGreaterThan(0)
      // The ending and the buttons lie over the card, which goes on below.
      const [, over] = await edges(rank === 1 ? ending : onwards(page))
      expect(bottom, title).toBeLessThanOrEqual(over)
      await page.keyboard.press('ArrowRight')
    }
    await expect(ending).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

test('“Skip to number 1” is one line', async ({ page }) => {
  await openReveal(page, 1)
  for (const width of [640, 800, 1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const lines = await button(page, 'Skip to number 1').evaluate((shown) => {
      const words = document.createRange()
      words.selectNodeContents(shown)
      return new Set([...words.getClientRects()].map(({ top }) => top)).size
    })
    expect(lines, `${width} px wide`).toBe(1)
  }
})

test('from the third song on, a drawing takes half the time', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openReveal(page)
  const times: unknown[] = []
  for (const [index] of turns.entries()) {
    await page.keyboard.press('ArrowRight')
    await expectStep(page, index + 1)
    times.push(
      await page
        .getByRole('article')
        .getByRole('img')
        .evaluate((drawing) =>
          drawing
            .getAnimations()
            .map((animation) => animation.effect?.getComputedTiming().endTime),
        ),
    )
  }
  const slow = [1800]
  expect(times).toEqual([slow, slow, ...turns.slice(2).map(() => [900])])
})

test('the bar is where it is on any other page', async ({ page }) => {
  const tabs = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
  async function places() {
    await page.evaluate(() => document.fonts.ready)
    return Promise.all((await tabs.all()).map(edges))
  }
  for (const width of [390, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./about/')
    const before = await places()
    expect(before).toHaveLength(5)
    await openReveal(page)
    expect(await places()).toEqual(before)
  }
})
