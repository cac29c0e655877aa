import { expectNoSideways } from './expectNoSideways.ts'
import { expect, test } from './fixtures.ts'
import { button, list, openMine, ranked, textOf, turned } from './mine.ts'

for (const width of [390, 1440])
  test(`places are compared once a song has moved, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openMine(page)
    const rows = list(page, 'Your order')
    async function heights() {
      const boxes = (await rows.all()).map((row) => row.boundingBox())
      return (await Promise.all(boxes)).map((box) => box?.height)
    }
    const before = await heights()
    await expect(rows.getByText(/no change|from the ranking/)).toHaveCount(0)

    await button(page, 'Move girls up').click()
    await expect(rows.nth(1)).toContainText('up 1 from the ranking')
    await expect(rows.nth(2)).toContainText('down 1 from the ranking')
    await expect(rows.getByText('no change', { exact: true })).toHaveCount(8)
    // The next press is to meet what this one met.
    expect(await heights()).toEqual(before)

    await button(page, 'Undo').click()
    await expect(rows.getByText(/no change|from the ranking/)).toHaveCount(0)
  })

test('with letters twice as large, nothing runs out of the page', async ({
  page,
}) => {
  for (const search of ['', `?order=${textOf(turned)}`]) {
    await openMine(page, { search, own: ranked(['Pressure To Party', 1]) })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await expectNoSideways(page, [640, 800, 1440])
  }
})

for (const width of [320, 1440])
  test(`lines meet the songs they are of, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openMine(page, { own: ranked(['Pressure To Party', 1]) })
    const beside = page.getByRole('region', {
      name: 'Compared with the ranking',
    })
    const lines = await beside.locator('svg').boundingBox()
    const songs = await beside
      .getByRole('list', { name: 'Yours' })
      .boundingBox()
    expect(lines?.y).toBeCloseTo(songs?.y ?? 0, 0)
    expect(lines?.height).toBeCloseTo(songs?.height ?? 0, 0)
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a sentence says that nothing can be moved', async ({ page }) => {
    await page.goto('./mine/')
    await expect(page.locator('noscript p')).toContainText(
      'You need JavaScript to choose and move songs',
    )
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(list(page, 'Your order')).toHaveCount(10)
  })
})
