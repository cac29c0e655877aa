import type { Page } from '@playwright/test'
import { expectNoSideways } from './expectNoSideways.ts'
import { expectNothingCut } from './expectNothingCut.ts'
import { expect, test } from './fixtures.ts'
import { open } from './screen.ts'

/** What a first visit sees, in CSS pixels from the top of the page. */
const screens = [
  // [address, width, height, first song at most, its Listen at most]
  ['/', 320, 640, 285, 600],
  ['/', 360, 780, 270, 600],
  ['/', 390, 844, 270, 600],
  ['/', 412, 915, 270, 600],
  ['/', 430, 932, 270, 600],
  ['/', 768, 1024, 300, 600],
  ['/', 960, 800, 210, 600],
  ['/', 1440, 900, 210, 600],
  ['/', 1920, 1080, 210, 600],
  ['/soundtrack/', 320, 640, 360, 480],
  ['/soundtrack/', 360, 780, 360, 480],
  ['/soundtrack/', 390, 844, 360, 480],
  ['/soundtrack/', 412, 915, 360, 480],
  ['/soundtrack/', 768, 1024, 360, 480],
  ['/soundtrack/', 1440, 900, 300, 400],
  ['/soundtrack/', 1920, 1080, 300, 400],
  ['/songs/seven/', 390, 844, 240, 520],
] as const

for (const [address, width, height, song, listen] of screens)
  test(`the first song of ${address} is in sight at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, address)
    const first = page.getByRole('article').first()
    expect(await topOf(page, first)).toBeLessThanOrEqual(song)
    const hear = first.getByRole('link', { name: /^Listen to / }).first()
    expect(await topOf(page, hear)).toBeLessThanOrEqual(listen)
  })

/** What can be reached by keyboard before the first song. */
const mostControls = [
  ['/', 390, 844, 18],
  ['/', 1440, 900, 24],
] as const

for (const [address, width, height, most] of mostControls)
  test.describe(`${address} at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test(`at most ${most} controls come before the first song`, async ({
      page,
    }) => {
      await open(page, address)
      // The skip link first, which leads past all of the rest.
      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: 'Skip to' })).toBeFocused()
      let passed = 0
      for (; passed <= most + 1; passed += 1) {
        await page.keyboard.press('Tab')
        const inSong = await page.evaluate(
          () => document.activeElement?.closest('article') !== null,
        )
        if (inSong) break
      }
      expect(passed).toBeLessThanOrEqual(most)
    })

    test('the skip link leads to the first song', async ({ page }) => {
      await open(page, address)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const first = page.getByRole('article').first()
      await expect(first.locator(':focus')).toHaveCount(1)
    })
  })

const pages = [
  ['Top ten', '/'],
  ['All songs', '/soundtrack/'],
  ['Reveal', '/reveal/'],
  ['My ten', '/mine/'],
  ['About', '/about/'],
] as const

for (const [width, height] of [
  [320, 640],
  [390, 664],
  [768, 1024],
  [1440, 900],
] as const)
  test(`from any page to any of the five is one press at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/songs/seven/')
    const ways = page.getByRole('navigation', { name: 'Pages' })
    for (const [word, path] of pages) {
      const way = ways.getByRole('link', { name: word, exact: true })
      await expect(way).toBeInViewport({ ratio: 1 })
      await way.click()
      await expect(page).toHaveURL(path)
      await expect(way).toHaveAttribute('aria-current', 'page')
      await expect(ways.locator('[aria-current]')).toHaveCount(1)
      await page.evaluate(() => window.scrollTo(0, 0))
    }
  })

test('the ways to the pages work without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/songs/seven/')
  const ways = page.getByRole('navigation', { name: 'Pages' })
  for (const [word, path] of pages) {
    await ways.getByRole('link', { name: word, exact: true }).click()
    await expect(page).toHaveURL(path)
    await expect(ways.locator('[aria-current]')).toHaveText(word)
  }
  await context.close()
})

test('the ways to the pages stay off paper', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden()
})

for (const address of [
  '/',
  '/?season=3',
  '/soundtrack/',
  '/songs/seven/',
  '/songs/ur-so-pretty/',
  '/mine/',
  '/reveal/',
  '/about/',
])
  test(`at 200 % text nothing is cut or scrolls sideways at ${address}`, async ({
    page,
  }) => {
    await open(page, address)
    // As a reader's own style sheet: one in the page would be refused.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(':root { font-size: 32px }')
      document.adoptedStyleSheets.push(sheet)
    })
    await expectNoSideways(page, [390, 800, 1440])
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      // Laid out wherever it is.
      sheet.replaceSync('* { content-visibility: visible !important }')
      document.adoptedStyleSheets.push(sheet)
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    for (const width of [320, 390, 640]) {
      await expectNoSideways(page, [width])
      await expectNothingCut(page)
    }
  })

async function topOf(page: Page, element: ReturnType<Page['locator']>) {
  const box = await element.boundingBox()
  expect(box).not.toBeNull()
  const scrolled = await page.evaluate(() => window.scrollY)
  return Math.round((box?.y ?? Number.POSITIVE_INFINITY) + scrolled)
}
