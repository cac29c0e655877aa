import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { sheet } from './listening.ts'
import {
  button,
  expectStep,
  heading,
  onwards,
  openReveal,
  turn,
  turns,
} from './reveal.ts'
import { guardMenu, linkTo, listen, listenOn, skipLink } from './screen.ts'

type Way = {
  readonly name: string
  readonly on: (page: Page) => Promise<void>
  readonly back: (page: Page) => Promise<void>
  /** At the beginning there is nothing to press that leads back. */
  readonly byButton?: true
}

function byKey(on: string, back: string): Way {
  return {
    name: `${on} and ${back}`,
    on: (page) => page.keyboard.press(on),
    back: (page) => page.keyboard.press(back),
  }
}

/**
 * A finger that is put down, moved, held and lifted, by the browser's own input.
 * Without the hold the page would glide on, and take the next finger for one
 * that stops it.
 */
async function drag(
  page: Page,
  { from, by }: { from: number; by: readonly [x: number, y: number] },
) {
  const devtools = await page.context().newCDPSession(page)
  const steps = 5
  await devtools.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: from, y: 400 }],
  })
  for (let step = 1; step <= steps; step += 1)
    await devtools.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [
        { x: from + (by[0] * step) / steps, y: 400 + (by[1] * step) / steps },
      ],
    })
  await page.waitForTimeout(100)
  await devtools.send('Input.dispatchTouchEvent', {
    type: 'touchEnd',
    touchPoints: [],
  })
}

const ways: readonly Way[] = [
  byKey('Space', 'ArrowLeft'),
  byKey('ArrowRight', 'ArrowLeft'),
  byKey('PageDown', 'PageUp'),
  {
    name: 'the buttons',
    byButton: true,
    on: (page) => onwards(page).click(),
    back: (page) => button(page, 'Back').click(),
  },
  {
    name: 'Enter on the buttons',
    byButton: true,
    on: (page) => onwards(page).press('Enter'),
    back: (page) => button(page, 'Back').press('Enter'),
  },
  {
    name: 'Space on the buttons',
    byButton: true,
    on: (page) => onwards(page).press('Space'),
    back: (page) => button(page, 'Back').press('Space'),
  },
]

const swipe: Way = {
  name: 'a swipe to the left and to the right',
  on: (page) => drag(page, { from: 300, by: [-150, 20] }),
  back: (page) => drag(page, { from: 100, by: [150, -20] }),
}

async function expectToMove(page: Page, { on, back, byButton }: Way) {
  await openReveal(page)
  if (byButton) await expect(button(page, 'Back')).toHaveCount(0)
  else await back(page)
  await expectStep(page, 0)
  for (const step of [1, 2, 3]) {
    await on(page)
    await expectStep(page, step)
  }
  for (const step of [2, 1, 0]) {
    await back(page)
    await expectStep(page, step)
  }
  // On again, to where it had got to.
  await on(page)
  await expectStep(page, 3)
  await on(page)
  await expectStep(page, 4)
}

test.describe('one goes on and back by', () => {
  for (const way of ways) test(way.name, ({ page }) => expectToMove(page, way))
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('one goes on and back', ({ page }) => expectToMove(page, swipe))

  test('a tap, a short way or a way down is no swipe', async ({ page }) => {
    await openReveal(page, 2)
    for (const by of [
      [0, 0],
      [-30, 0],
      [-80, -120],
      [0, -200],
    ] as const)
      await drag(page, { from: 200, by })
    await expectStep(page, 2)
    await swipe.on(page)
    await expectStep(page, 3)
  })

  test('on an enlarged page a finger moves the page', async ({ page }) => {
    await openReveal(page, 2)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 })
    function offset() {
      return page.evaluate(() => visualViewport?.offsetLeft ?? 0)
    }
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(2)
    const before = await offset()
    await drag(page, { from: 300, by: [-150, 0] })
    await expect.poll(offset).toBeGreaterThan(before)
    await expectStep(page, 2)
  })
})

test('a key is left to what has the focus and needs it', async ({ page }) => {
  await openReveal(page, 3)

  const watched = guardMenu(page)
  await watched.focus()
  for (const key of ['ArrowRight', 'PageUp', 'Home'])
    await page.keyboard.press(key)
  await expect(watched).toHaveValue('none')
  await page.keyboard.press('End')
  await expect(watched).toHaveValue('all')
  await expectStep(page, 3)

  await listen(page).focus()
  await page.keyboard.press('Enter')
  await expect(listenOn(sheet(page), 'Spotify')).toBeFocused()
  for (const key of ['ArrowRight', 'PageDown', 'End'])
    await page.keyboard.press(key)
  await expectStep(page, 3)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expectStep(page, 3)

  const link = linkTo(page, 'about')
  await link.focus()
  await page.keyboard.press('Space')
  await expectStep(page, 3)
  // A clicker works wherever the focus is.
  await page.keyboard.press('PageDown')
  await expectStep(page, 4)

  for (const key of ['Control+ArrowRight', 'Shift+Space', 'Meta+ArrowRight'])
    await page.keyboard.press(key)
  await expectStep(page, 4)
})

test('a key that is held down counts once', async ({ page }) => {
  await openReveal(page)
  for (const key of ['ArrowRight', 'Space', 'Enter']) {
    await page.keyboard.press('Home')
    await page.evaluate(() => localStorage.clear())
    await openReveal(page, 1)
    if (key === 'Enter') await onwards(page).focus()
    for (let times = 0; times < 5; times += 1) await page.keyboard.down(key)
    await page.keyboard.up(key)
    await expectStep(page, 2)
  }
})

/** What has the focus, by what it says. */
function focused(page: Page) {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

test('Tab and Enter alone do all of it', async ({ page }) => {
  await openReveal(page)
  while (!(await focused(page)).startsWith('Start at'))
    await page.keyboard.press('Tab')
  for (const { title } of turns) {
    await page.keyboard.press('Enter')
    await expect(heading(page)).toHaveText(title)
    await expect(onwards(page)).toBeFocused()
  }

  // From one end of the page to the other, every control has its turn.
  const controls = await page
    .locator('a[href], button, input, select, summary')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(({ textContent }) => textContent),
    )
  expect(controls.length).toBeGreaterThan(20)
  await skipLink(page).focus()
  const reached = [await focused(page)]
  for (const _ of controls.slice(1)) {
    await page.keyboard.press('Tab')
    reached.push(await focused(page))
  }
  expect(reached).toEqual(controls)
})

test('what takes itself away hands the focus to the way on', async ({
  page,
}) => {
  await openReveal(page, 1)
  await button(page, 'Back').press('Enter')
  await expectStep(page, 0)
  await expect(onwards(page)).toBeFocused()

  await button(page, 'Start again').press('Enter')
  await expectStep(page, 1)
  await expect(onwards(page)).toBeFocused()

  await button(page, `Share ${turn(1).title}`).focus()
  await page.keyboard.press('PageDown')
  await expectStep(page, 2)
  await expect(onwards(page)).toBeFocused()
})
