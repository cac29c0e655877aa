import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { sheet } from './listening.ts'
import {
  card,
  expectView,
  listen,
  listenOn,
  nameOn,
  open,
  option,
  orderMenu,
  searchField,
  skipLink,
  status,
  titles,
  unfoldAll,
} from './screen.ts'

test('the first key leads past all that comes before the songs', async ({
  page,
}) => {
  await open(page)

  await page.keyboard.press('Tab')
  const skip = skipLink(page)
  await expect(skip).toHaveText('Skip to the songs')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const first = page.getByRole('article').first()
  await expect(first.locator(':focus')).toHaveCount(1)
})

/** What the keyboard has arrived at, as it stands on the screen. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return undefined
    // Its first line: between two lines of a link there is nothing to hit.
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect()
    const label = at.closest('label') ?? at
    // Partly is enough: a strip to swipe along may cut the rest off.
    const hits = [box.left + 4, box.left + box.width / 2, box.right - 4].map(
      (x) => document.elementFromPoint(x, box.top + box.height / 2),
    )
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const shown = getComputedStyle(label)
    const own = outlineStyle !== 'none' && getComputedStyle(at).opacity !== '0'
    return {
      name: (at.getAttribute('aria-label') ?? label.textContent).trim(),
      onTop: hits.some((hit) => hit && label.contains(hit)),
      ring: own
        ? Number.parseFloat(outlineWidth)
        : shown.outlineStyle === 'none'
          ? 0
          : Number.parseFloat(shown.outlineWidth),
    }
  })
}

for (const { width, unfold } of [
  { width: 1440, unfold: false },
  { width: 390, unfold: true },
])
  test(`the keyboard reaches all in reading order, ${width} wide`, async ({
    page,
  }) => {
    test.setTimeout(60_000)
    await page.setViewportSize({ width, height: 900 })
    await open(page, '/?artist=beabadoobee,lincoln&service=apple-music')
    await expect(listenOn(page, 'Apple Music')).toHaveCount(3)
    if (unfold) {
      await unfoldAll(page)
      // Its contents are fetched when it is unfolded.
      await expect(
        page.getByRole('heading', { name: 'Print it' }),
      ).toBeVisible()
    }
    // Where the column stands before anybody has scrolled it.
    await page
      .getByRole('region', { name: 'Filters' })
      .evaluate((column) => column.scrollTo(0, 0))
    // All that a pointer could use, in the order of the document.
    const controls = await page
      .locator('a[href], button, input, select, summary')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
          // Of a group the keyboard stops at its choice alone.
          .filter((one) => !one.matches('[type=radio]:not(:checked)'))
          .map((one) => {
            const { left, right, top, bottom } = one.getBoundingClientRect()
            const name =
              one.getAttribute('aria-label') ??
              (one.closest('label') ?? one).textContent
            return { name: name.trim(), left, right, top, bottom }
          }),
      )
    expect(controls.length).toBeGreaterThan(40)
    const out: string[] = []
    let last = { name: 'the top', top: 0, right: 0 }
    await skipLink(page).focus()
    for (const [step, control] of controls.entries()) {
      const { name } = control
      if (step > 0) await page.keyboard.press('Tab')
      const now = await focused(page)
      expect(now, `after “${last.name}”`).toMatchObject({ name, onTop: true })
      if (!now) break
      expect(now.ring, `the ring of “${name}”`).toBeGreaterThanOrEqual(2)
      // A column at the side is read to its end, and then the next one.
      const beside = control.left >= last.right
      if (control.bottom <= last.top && !beside)
        out.push(`${last.name} → ${name}`)
      last = control
    }
    expect(out, 'the keyboard goes up the page').toEqual([])
  })

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`where motion is: ${reducedMotion}`, () => {
    test.use({ reducedMotion })

    test('the keyboard alone filters, sorts and opens', async ({ page }) => {
      await open(page)

      const season = option(page, 'Season 2')
      await season.focus()
      await page.keyboard.press('Space')
      await expectView(page, { season: ['2'] })
      await expect(season).toBeFocused()

      const order = orderMenu(page)
      await order.focus()
      await page.keyboard.press('ArrowDown')
      await expectView(page, { season: ['2'], sort: 'winner' })
      await expect(order).toBeFocused()

      const field = searchField(page)
      await field.focus()
      await page.keyboard.type('taylor')
      await expectView(page, { season: ['2'], sort: 'winner', q: 'taylor' })
      await expect(field).toBeFocused()

      const song = card(page, 'seven')
      const name = nameOn(song, 'Tara')
      await name.focus()
      await page.keyboard.press('Enter')
      await expect(name).toHaveAttribute('aria-pressed', 'true')
      await expect(name).toBeFocused()

      const hear = listen(song)
      await hear.focus()
      await page.keyboard.press('Enter')
      await expect(listenOn(sheet(page), 'Deezer')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(sheet(page)).toHaveCount(0)
      await expect(hear).toBeFocused()
    })

    test('an option let go keeps the keyboard', async ({ page }) => {
      await open(page, '/?season=1&character=nick,charlie&match=all')
      const charlie = option(page, 'Charlie')
      await charlie.press('Space')
      await expectView(page, {
        season: ['1'],
        character: ['nick'],
        match: 'all',
      })
      await expect(charlie).toBeFocused()
    })

    for (const [address, way] of [
      ['/?season=2&character=harry', 'Without “Season 2”: 1 song'],
      ['/?season=2&character=harry', 'Show all 10 songs'],
      ['/?season=2', 'Clear the filters'],
    ] as const)
      test(`the keyboard goes on above the list after “${way}”`, async ({
        page,
      }) => {
        await open(page, address)
        const before = await titles(page).count()
        await page.getByRole('button', { name: way }).last().press('Enter')
        await expect(titles(page)).not.toHaveCount(before)
        await expect(status(page)).toBeFocused()
        await page.keyboard.press('Tab')
        await expect(status(page).locator(':focus')).toHaveCount(1)
      })
  })
