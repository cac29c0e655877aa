import { songs } from './content.ts'
import { expectNoSideways } from './expectNoSideways.ts'
import { expect, test } from './fixtures.ts'
import { takenOver } from './takeOver.ts'

for (const [width, height, within] of [
  [390, 844, 520],
  [1440, 900, 520],
] as const)
  test(`Listen is on the first screen of each song’s page, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const { slug, title } of songs) {
      await page.goto(`./songs/${slug}/`)
      const listen = page
        .getByRole('article')
        .getByRole('link', { name: `Listen to ${title}` })
      const box = await listen.first().boundingBox()
      expect(box?.y, title).toBeLessThanOrEqual(within)
    }
  })

test('a song’s page fits any width, with large letters too', async ({
  page,
}) => {
  await page.goto('./songs/pressure-to-party/')
  await takenOver(page)
  await expectNoSideways(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideways(page, [640, 800, 1440])
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('a drawing shines less, its numeral does not', async ({ page }) => {
    await page.goto('./songs/tired/')
    const article = page.getByRole('article')
    await expect(article.getByRole('img').first()).toHaveCSS(
      'filter',
      'brightness(0.86)',
    )
    await expect(article.getByRole('figure').first()).toHaveCSS(
      'filter',
      'none',
    )
  })
})
