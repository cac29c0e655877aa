import { sheet } from './listening.ts'
import { listenTo } from './listenTo.ts'
import type { Page } from '@playwright/test'
import { songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { pasted } from './pasted.ts'
import {
  button,
  expectStep,
  heading,
  onwards,
  openReveal,
  told,
  turn,
  turns,
} from './reveal.ts'
import {
  card,
  guardMenu,
  linkTo,
  listen,
  listenOn,
  shareButton,
} from './screen.ts'
import { takenOver } from './takeOver.ts'

test('from ten to one, each song in its turn', async ({ page }) => {
  await openReveal(page)
  await expectStep(page, 0)
  await expect(page.getByRole('article')).toHaveCount(1)

  for (const [index, { rank, title, artist, story }] of turns.entries()) {
    await expect(onwards(page)).toHaveText(
      index === 0 ? `Start at number ${rank}` : `Next: number ${rank}`,
    )
    await onwards(page).click()
    const song = card(page, title)
    await expect(song).toContainText(`Number ${rank}`)
    for (const said of [artist, story.scene, story.reason])
      await expect(song.getByText(said).first()).toBeVisible()
    await expect(song.getByRole('img')).toHaveAccessibleName(story.vignette.alt)
    await expect(listen(song, title)).toBeVisible()
    await expect(page).toHaveTitle('The reveal · Heartstopper, song by song')
    await expect(page).toHaveURL('/reveal/')
  }
  await expect(onwards(page)).toHaveText('The end')
  await onwards(page).press('Enter')
  await expectStep(page, 10)
})

test('how far somebody has seen is asked before the first scene', async ({
  page,
}) => {
  await openReveal(page)
  const { story } = turn(1)
  await expect(
    card(page, 'The reveal').getByText('Spoilers up to'),
  ).toBeVisible()
  await guardMenu(page).selectOption('none')
  await onwards(page).click()
  await expectStep(page, 1)
  await expect(page.getByText(story.scene)).toHaveCount(0)

  // And can still be changed.
  await guardMenu(page).selectOption('all')
  await expect(page.getByText(story.scene)).toBeVisible()
})

test('number 1 has an ending, from which one goes on', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await openReveal(page, 9)
  const ending = page.getByRole('region', { name: 'And that’s the countdown!' })
  await expect(ending).toHaveCount(0)
  await onwards(page).click()

  await ending.getByRole('button', { name: 'Share the reveal' }).click()
  await expect(ending.getByText('Copied')).toBeVisible()
  expect(await pasted(page)).toBe(`${page.url()}?start=yes`)
  await expect(
    ending.getByRole('link', { name: 'Make your own top ten' }),
  ).toHaveAttribute('href', '/mine/')
  await ending.getByRole('link', { name: 'See the whole list' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('article')).toHaveCount(songs.length)
})

test('the list leads to the reveal, and the reveal to the list', async ({
  page,
}) => {
  await page.goto('/')
  await takenOver(page)
  await linkTo(page, 'reveal').click()
  await expect(page).toHaveURL('/reveal/')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expectStep(page, 1)
  await page.keyboard.press('Home')
  await page.getByRole('link', { name: 'See the whole list instead' }).click()
  await expect(page).toHaveURL('/')
})

test('Home is the beginning and End is number 1', async ({ page }) => {
  await openReveal(page, 2)
  await page.keyboard.press('Home')
  await expectStep(page, 0)
  await page.keyboard.press('End')
  await expectStep(page, 10)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 10)
})

test('number 1 is always there to be asked for', async ({ page }) => {
  for (const step of [0, 1, 5]) {
    await page.evaluate(() => localStorage.clear()).catch(() => undefined)
    await openReveal(page, step)
    const ask = button(page, 'Skip to number 1')
    await ask.click()
    await expectStep(page, 10)
    await expect(ask).toBeFocused()
    await ask.press('Enter')
    await expectStep(page, 10)
    // What was passed over has had its turn.
    await expect(told(page)).toHaveCount(songs.length)
  }
})

test('the strip leads back, and says nothing of what is to come', async ({
  page,
}) => {
  await openReveal(page, 4)
  const strip = page.getByRole('list', { name: 'Songs so far' })
  const cells = strip.getByRole('button')
  await expect(cells).toHaveCount(4)
  for (const [index, cell] of (await cells.all()).entries()) {
    const { rank, title } = turn(index + 1)
    await expect(cell).toHaveAccessibleName(`Number ${rank}: ${title}`)
  }
  await expect(strip.locator('li')).toHaveText([
    ...turns.slice(0, 4).map(({ rank }) => `${rank}`),
    ...Array.from({ length: 6 }, () => ''),
  ])
  await expect(strip.locator('[aria-current]')).toHaveText('7')

  await cells.nth(1).click()
  await expectStep(page, 2)
  await expect(cells).toHaveCount(4)
  await expect(strip.locator('[aria-current]')).toHaveText('9')
  await expect(onwards(page)).toHaveText('Next: number 8')
})

test('the next song is seen from its top', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openReveal(page, 1)
  await shareButton(page, turn(1).title).scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await onwards(page).click()
  await expect(page.getByRole('img')).toBeInViewport({ ratio: 1 })
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`the buttons stay where they are, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openReveal(page, 1)
    const places = new Set<string>()
    for (const { title } of turns) {
      await expect(heading(page)).toHaveText(title)
      for (const one of [onwards(page), button(page, 'Back')]) {
        const box = (await one.boundingBox()) ?? { x: 0, y: 0, width: 0 }
        places.add([box.x, box.y, box.width].map(Math.round).join())
      }
      await page.keyboard.press('ArrowRight')
    }
    expect([...places]).toHaveLength(2)
  })

test('full screen is had and left again', async ({ page }) => {
  await openReveal(page, 2)
  const full = button(page, 'Full screen')
  await expect(full).toHaveAttribute('aria-pressed', 'false')
  await full.click()
  await expect(full).toHaveAttribute('aria-pressed', 'true')
  expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe(
    'SECTION',
  )
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 3)
  await expect(page.getByRole('article')).toBeInViewport()
  await full.click()
  await expect(full).toHaveAttribute('aria-pressed', 'false')
})

test('without a way to full screen there is no button for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: undefined })
  })
  await openReveal(page, 1)
  await expect(button(page, 'Full screen')).toHaveCount(0)
})

for (const [device, answer] of [
  ['lets a page', true],
  ['refuses', false],
] as const)
  test(`the screen stays on while songs are shown, if the device ${device}`, async ({
    page,
  }) => {
    await page.addInitScript((allowed) => {
      const lock = { asked: 0, released: 0 }
      Object.assign(globalThis, { lock })
      Object.defineProperty(Navigator.prototype, 'wakeLock', {
        value: {
          request: () => {
            lock.asked += 1
            return allowed
              ? Promise.resolve({
                  release: () => Promise.resolve((lock.released += 1)),
                })
              : Promise.reject(new DOMException('No', 'NotAllowedError'))
          },
        },
      })
    }, answer)
    function held() {
      return page.evaluate(() => Reflect.get(globalThis, 'lock') as unknown)
    }
    await openReveal(page)
    expect(await held()).toEqual({ asked: 0, released: 0 })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expectStep(page, 2)
    expect(await held()).toEqual({ asked: 1, released: 0 })
    await page.keyboard.press('Home')
    await expect.poll(held).toEqual({ asked: 1, released: answer ? 1 : 0 })
  })

test('each song is said once, and the way to it by button is not', async ({
  page,
}) => {
  await page.clock.install({ time: 0 })
  await openReveal(page)
  await expect(page.locator('[aria-live=polite]')).toHaveCount(1)
  const said = await listenTo(page)
  await page.clock.pauseAt(60_000)
  expect(await said()).toEqual([])

  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(3000)
  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(3000)
  // Two in a hurry are one.
  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(200)
  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(3000)
  expect(await said()).toEqual(
    [1, 2, 4].map((step) => {
      const { rank, title, artist } = turn(step)
      return `Number ${rank}: ${title} by ${artist}`
    }),
  )
})

function animations(page: Page) {
  return page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
  )
}

test('a drawing is simply there for those who ask for stillness', async ({
  page,
}) => {
  await openReveal(page)
  await page.keyboard.press('ArrowRight')
  expect(await animations(page)).toEqual([])
  await expectStep(page, 1)
})

test.describe('where things may move', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('a drawing draws itself in, and holds nobody up', async ({ page }) => {
    await openReveal(page)
    await page.keyboard.press('ArrowRight')
    const ends = await animations(page)
    expect(ends.length).toBeGreaterThan(2)
    expect(Math.max(...ends)).toBeLessThanOrEqual(2000)
    await page.keyboard.press('ArrowRight')
    await listen(page).click()
    await expect(listenOn(sheet(page), 'Spotify')).toBeVisible()
  })
})

test('a finger hits every button', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await openReveal(page)
    await page.keyboard.press('End')
    await expectStep(page, 10)
    const small = await page
      .getByRole('main')
      .locator('button, select, summary')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          // Ten stand side by side on the narrowest phone: WCAG 2.2 asks for 24.
          .filter(({ box }) => box.width < 24 || box.height < 44)
          .map(({ one }) => one.textContent),
      )
    expect(small).toEqual([])
  }
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('it says what it needs, and leads to the list', async ({ page }) => {
    await page.goto('./reveal/')
    await expect(page.locator('noscript p')).toBeVisible()
    await page.getByRole('link', { name: 'See the whole list instead' }).click()
    await expect(page).toHaveURL('/')
  })
})
