import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectOrder, openMine, ranking, type Title } from './mine.ts'
import { open } from './screen.ts'

/** How long somebody takes from one press to the next, in milliseconds. */
const pauses = [20, 60, 120, 200, 400]

/** Who presses, how much slower the processor is, and whether things move. */
const ways = [
  ['mouse', 1, 'no-preference'],
  ['mouse', 6, 'no-preference'],
  ['mouse', 4, 'reduce'],
  ['finger', 4, 'no-preference'],
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

/** Notes what each press meets, from now on: a button’s name, or an element’s. */
async function notePresses(page: Page) {
  const met = await page.evaluateHandle(() => {
    const names: string[] = []
    addEventListener(
      'click',
      ({ target }) => {
        const one = target as Element
        const button = one.closest('button')
        names.push(button?.ariaLabel ?? button?.textContent ?? one.localName)
      },
      true,
    )
    return names
  })
  return () => met.evaluate((names) => names)
}

/** The order after a press on a button with this name, if it is one. */
function moved(order: readonly Title[], name: string): readonly Title[] {
  const [, title, way] = /^Move (.*) (up|down)$/.exec(name) ?? []
  const from = order.findIndex((one) => one === title)
  const song = order[from]
  if (!song) return order
  const to = Math.max(0, from + (way === 'up' ? -1 : 1))
  return order.toSpliced(from, 1).toSpliced(to, 0, song)
}

/** How often each thing was pressed is whether it is chosen in the end. */
function chosen(page: Page, name: string) {
  return page
    .locator(`[name=${name}]:checked`)
    .evaluateAll((all: HTMLInputElement[]) => all.map(({ value }) => value))
}

test.use({ hasTouch: true, viewport: { width: 1200, height: 3000 } })

for (const [hand, rate, reducedMotion] of ways)
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
      const pressed = await notePresses(page)
      const season = page.locator('[name=season][value="2"]')
      const mark = page.locator('#seven [aria-pressed]:has(svg)').first()
      const name = await mark.textContent()
      for (const pause of pauses) {
        await press(page, season)
        await page.waitForTimeout(pause)
        await press(page, mark)
      }
      // The card may have gone on while the hand came down.
      const hit = await pressed()
      expect(hit).toHaveLength(2 * pauses.length)
      expect(hit).not.toContain('html')
      const times = hit.filter((one) => one === name).length
      await expect(mark).toHaveAttribute(
        'aria-pressed',
        String(times % 2 === 1),
      )
    })

    test('each press moves a song by one place', async ({ page }) => {
      await openMine(page)
      await slowTo(page, rate)
      const pressed = await notePresses(page)
      const last = ranking.at(-1) ?? ''
      const up = page.getByRole('button', { name: `Move ${last} up` })
      for (const pause of [...pauses, 20]) {
        await press(page, up)
        await page.waitForTimeout(pause)
      }
      // A row may have gone on while the hand came down: then another was hit.
      const hit = await pressed()
      expect(hit).toHaveLength(6)
      expect(hit).not.toContain('html')
      await expectOrder(page, hit.reduce(moved, ranking))
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
