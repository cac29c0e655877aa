import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { kept, openMine, ranking } from './mine.ts'
import { open } from './screen.ts'

/** How long somebody takes from one press to the next, in milliseconds. */
const pauses = [20, 60, 120, 200, 400]

/** Who presses, and by how much the processor is slowed down. */
const ways = [
  ['mouse', 1],
  ['mouse', 4],
  ['mouse', 6],
  ['finger', 4],
] as const

type Press = (page: Page, on: Locator) => Promise<void>

/** Presses a place, whatever is there by then, as a hand does. */
const hands: Readonly<Record<'mouse' | 'finger', Press>> = {
  async mouse(page, on) {
    const { x, y } = await middleOf(on)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.up()
  },
  async finger(page, on) {
    const { x, y } = await middleOf(on)
    await page.touchscreen.tap(x, y)
  },
}

async function middleOf(on: Locator) {
  const box = await on.boundingBox()
  if (!box) throw new Error(`${String(on)} is not there`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function slowTo(page: Page, rate: number) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

/** How often each thing was pressed is whether it is chosen in the end. */
function chosen(page: Page, name: string) {
  return page
    .locator(`[name=${name}]:checked`)
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value))
}

test.use({ hasTouch: true, viewport: { width: 1200, height: 3000 } })

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  for (const [hand, rate] of ways)
    test.describe(`${hand}, ×${rate}, motion: ${reducedMotion}`, () => {
      const press = hands[hand]
      test.use({ reducedMotion })
      test.slow()

      test('each press on a chip counts', async ({ page }) => {
        await open(page)
        await slowTo(page, rate)
        const places = ['1', '2'].map((value) =>
          page.locator(`[name=season][value="${value}"]`),
        )
        const presses = [0, 1, 0, 1, 0, 1, 1, 0, 0]
        for (const [at, which] of presses.entries()) {
          const place = places[which]
          if (place) await press(page, place)
          await page.waitForTimeout(pauses[at % pauses.length] ?? 0)
        }
        // The first five times, the second four times.
        await expect(page).toHaveURL('/?season=1')
        await expect.poll(() => chosen(page, 'season')).toEqual(['1'])
      })

      test('a mark is made while the list glides', async ({ page }) => {
        await open(page)
        await slowTo(page, rate)
        const season = page.locator('[name=season][value="2"]')
        for (const [at, pause] of pauses.entries()) {
          await press(page, season)
          await page.waitForTimeout(pause)
          await press(
            page,
            page.locator('#seven button[aria-pressed]:has(svg)').first(),
          )
          await expect(
            page.locator('#seven button[aria-pressed]:has(svg)').first(),
          ).toHaveAttribute('aria-pressed', String(at % 2 === 0))
        }
      })

      test('each press moves a song by one place', async ({ page }) => {
        await openMine(page)
        await slowTo(page, rate)
        const last = ranking.at(-1) ?? ''
        const up = page.getByRole('button', { name: `Move ${last} up` })
        for (const pause of [...pauses, 20]) {
          await press(page, up)
          await page.waitForTimeout(pause)
        }
        await expect
          .poll(() => page.getByRole('combobox', { name: last }).inputValue())
          .toBe('4')
        expect(await kept(page)).not.toBeNull()
      })
    })

test('on the map each press counts, while rows come and go', async ({
  page,
}) => {
  test.slow()
  await open(page, '/soundtrack/')
  await slowTo(page, 4)
  const [first, second] = ['s1e1', 's1e2'].map((value) =>
    page.locator(`[name=episode][value="${value}"]`),
  ) as [Locator, Locator]
  const { mouse } = hands
  for (const pause of pauses) {
    await mouse(page, first)
    await page.waitForTimeout(pause)
    await mouse(page, second)
    await page.waitForTimeout(pause)
    await mouse(page, second)
  }
  await expect.poll(() => chosen(page, 'episode')).toEqual(['s1e1'])
})

test.describe('by keyboard', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('a held key moves a song on and on', async ({ page }) => {
    await openMine(page)
    await slowTo(page, 4)
    const last = ranking.at(-1) ?? ''
    await page.getByRole('button', { name: `Move ${last} up` }).focus()
    for (let times = 0; times < 6; times += 1) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await expect
      .poll(() => page.getByRole('combobox', { name: last }).inputValue())
      .toBe('4')
  })

  test('a held key makes a mark once', async ({ page }) => {
    await open(page)
    const button = page.locator('#seven button[aria-pressed]:has(svg)').first()
    await button.focus()
    for (let times = 0; times < 6; times += 1) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await expect(button).toHaveAttribute('aria-pressed', 'true')
  })
})
