import type { Page } from '@playwright/test'
import { songs, type Song } from './content.ts'
import { expectStill } from './expectStill.ts'
import { axe, expect, test } from './fixtures.ts'
import { linkTo, sheet } from './listening.ts'
import { pasted } from './pasted.ts'
import { songsFor } from './oracle.ts'
import { outputsOf } from './outputs.ts'
import { sites } from './sites.ts'
import { holdScripts, takenOver } from './takeOver.ts'
import { watch } from './watch.ts'

/** The songs as their turns come. */
const turns = songsFor({})

/** The song of a step, which counts from 1. */
function turn(step: number): Song {
  const song = turns[step - 1]
  if (!song) throw new Error(`There is no step ${step}`)
  return song
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

function button(page: Page, name: string | RegExp) {
  return page.getByRole('button', { name })
}

/** The button that goes on, whatever it says just now. */
function onwards(page: Page) {
  return button(page, /^(?:Start at|Go on at|Next:|The end)/)
}

/** The cells of the strip whose song has had its turn. */
function told(page: Page) {
  return page.getByRole('list', { name: 'Songs so far' }).getByRole('listitem')
}

/** What is on the stage: the intro at step 0, else the song whose turn it is. */
async function expectStep(page: Page, step: number) {
  const title = step === 0 ? 'The reveal' : turn(step).title
  await expect(heading(page)).toHaveText(title)
}

/** Opens the reveal, and goes on to a step. */
async function open(page: Page, step = 0) {
  await page.goto('./reveal/')
  await takenOver(page)
  for (let at = 1; at <= step; at += 1) {
    await page.keyboard.press('ArrowRight')
    await expectStep(page, at)
  }
}

/** Everything of a song by which somebody could know it. */
function signsOf({ title, artist, slug, story, ...song }: Song) {
  const { scene, reason, vignette } = story
  const { release, spotifyTrack = slug, formerArtistName = slug } = song
  return [title, artist, formerArtistName, slug, release, spotifyTrack].concat([
    scene,
    reason,
    vignette.id,
    vignette.alt,
  ])
}

/**
 * The signs of songs to come that a text gives away. What a song that has been
 * told shares with one to come, such as its artist, is no secret any more.
 */
function given(text: string, step: number) {
  const known = new Set(turns.slice(0, step).flatMap(signsOf))
  return turns
    .slice(step)
    .flatMap(signsOf)
    .filter((sign) => !known.has(sign))
    .filter((sign) => text.includes(sign))
}

/** Every output of the page as it stands, in one text. */
async function outputs(page: Page) {
  const kept = await page.evaluate(() => JSON.stringify(localStorage))
  const said = Object.values<string>(await outputsOf(page))
  // All of the document as well, with its head and whatever it preloads.
  return [kept, await page.content(), ...said].join('\n')
}

test('from ten to one, each song in its turn', async ({ page }) => {
  await open(page)
  await expectStep(page, 0)
  await expect(page.getByRole('article')).toHaveCount(1)

  for (const [index, { rank, title, artist, story }] of turns.entries()) {
    await expect(onwards(page)).toHaveText(
      index === 0 ? `Start at number ${rank}` : `Next: number ${rank}`,
    )
    await onwards(page).click()
    const song = page.getByRole('article', { name: title, exact: true })
    await expect(song).toContainText(`Number ${rank}`)
    for (const said of [artist, story.scene, story.reason])
      await expect(song.getByText(said).first()).toBeVisible()
    await expect(song.getByRole('img')).toHaveAccessibleName(story.vignette.alt)
    await expect(
      song.getByRole('link', { name: `Listen to ${title}` }),
    ).toBeVisible()
    await expect(page).toHaveTitle('The reveal · Heartstopper, song by song')
    await expect(page).toHaveURL('/reveal/')
  }
  await expect(onwards(page)).toHaveText('The end')
  await onwards(page).press('Enter')
  await expectStep(page, 10)
})

test('number 1 has an ending, from which one goes on', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
  })
  await open(page, 9)
  const ending = page.getByRole('region', { name: 'That was the countdown' })
  await expect(ending).toHaveCount(0)
  await onwards(page).click()

  await ending.getByRole('button', { name: 'Share the reveal' }).click()
  await expect(ending.getByText('Copied')).toBeVisible()
  expect(await pasted(page)).toBe(page.url())
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
  await page.getByRole('link', { name: 'Watch the reveal' }).click()
  await expect(page).toHaveURL('/reveal/')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Space')
  await expectStep(page, 1)
  await page.keyboard.press('Home')
  await page.getByRole('link', { name: 'See the whole list instead' }).click()
  await expect(page).toHaveURL('/')
})

/* Ways to move */

type Way = {
  readonly name: string
  readonly on: (page: Page) => Promise<void>
  readonly back: (page: Page) => Promise<void>
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
    on: (page) => onwards(page).click(),
    back: (page) => button(page, 'Back').click(),
  },
  {
    name: 'Enter on the buttons',
    on: (page) => onwards(page).press('Enter'),
    back: (page) => button(page, 'Back').press('Enter'),
  },
  {
    name: 'Space on the buttons',
    on: (page) => onwards(page).press('Space'),
    back: (page) => button(page, 'Back').press('Space'),
  },
]

const swipe: Way = {
  name: 'a swipe to the left and to the right',
  on: (page) => drag(page, { from: 300, by: [-150, 20] }),
  back: (page) => drag(page, { from: 100, by: [150, -20] }),
}

async function expectToMove(page: Page, { on, back }: Way) {
  await open(page)
  await back(page).catch(() => undefined)
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
  test.use({ actionTimeout: 1500 })
  for (const way of ways) test(way.name, ({ page }) => expectToMove(page, way))
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('one goes on and back', ({ page }) => expectToMove(page, swipe))

  test('a tap, a short way or a way down is no swipe', async ({ page }) => {
    await open(page, 2)
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
    await open(page, 2)
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

test('Home is the beginning and End is number 1', async ({ page }) => {
  await open(page, 2)
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
    await open(page, step)
    const ask = button(page, 'Show me number 1')
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
  await open(page, 4)
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

test('a key is left to what has the focus and needs it', async ({ page }) => {
  await open(page, 3)

  const watched = page.getByRole('combobox', { name: 'You have watched' })
  await watched.focus()
  for (const key of ['ArrowRight', 'PageUp', 'Home'])
    await page.keyboard.press(key)
  await expect(watched).toHaveValue('none')
  await page.keyboard.press('End')
  await expect(watched).toHaveValue('all')
  await expectStep(page, 3)

  const listen = page.getByRole('link', { name: /^Listen to/ })
  await listen.focus()
  await page.keyboard.press('Enter')
  await expect(linkTo(sheet(page), 'Spotify')).toBeFocused()
  for (const key of ['ArrowRight', 'PageDown', 'End'])
    await page.keyboard.press(key)
  await expectStep(page, 3)
  await page.keyboard.press('Escape')
  await expect(sheet(page)).toHaveCount(0)
  await expectStep(page, 3)

  const link = page.getByRole('link', { name: 'About the ranking' })
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
  await open(page)
  for (const key of ['ArrowRight', 'Space', 'Enter']) {
    await page.keyboard.press('Home')
    await page.evaluate(() => localStorage.clear())
    await open(page, 1)
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
  await open(page)
  while (!(await focused(page)).startsWith('Start at'))
    await page.keyboard.press('Tab')
  for (const { title } of turns) {
    await page.keyboard.press('Enter')
    await expect(heading(page)).toHaveText(title)
    await expect(onwards(page)).toBeFocused()
  }

  // From one end of the page to the other, every control has its turn.
  const controls = await page
    .locator('a[href], button, select, summary')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(({ textContent }) => textContent),
    )
  expect(controls.length).toBeGreaterThan(20)
  await page.getByRole('link', { name: /^Skip/ }).focus()
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
  await open(page, 1)
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

test('the next song is seen from its top', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, 1)
  await page.getByRole('link', { name: /^Listen to/ }).scrollIntoViewIfNeeded()
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
    await open(page, 1)
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
  await open(page, 2)
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
  await open(page, 1)
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
    await open(page)
    expect(await held()).toEqual({ asked: 0, released: 0 })
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expectStep(page, 2)
    expect(await held()).toEqual({ asked: 1, released: 0 })
    await page.keyboard.press('Home')
    await expect.poll(held).toEqual({ asked: 1, released: answer ? 1 : 0 })
  })

/* Leaving and coming back */

test('who comes back goes on where they were, and sees nothing before', async ({
  page,
}) => {
  await open(page, 5)
  await page.keyboard.press('ArrowLeft')
  await expectStep(page, 4)
  await page.addInitScript(() => {
    const titles = new Set<string>()
    Object.assign(globalThis, { titles })
    function look() {
      const title = document.querySelector('h1')?.textContent
      if (title) titles.add(title)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.reload()
  await takenOver(page)
  await expect(onwards(page)).toHaveText('Go on at number 7')
  expect(
    await page.evaluate(() => [
      ...(Reflect.get(globalThis, 'titles') as Set<string>),
    ]),
  ).toEqual(['The reveal'])
  await expect(told(page)).toHaveCount(5)
  await onwards(page).click()
  await expectStep(page, 4)
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 5)
})

test('from another page of the site one comes back to the same song', async ({
  page,
}) => {
  await open(page, 3)
  await page.getByRole('link', { name: 'About the ranking' }).click()
  await expect(page).toHaveURL('/about/')
  await page.goBack()
  await expectStep(page, 3)
})

test('who starts again has all of it before them', async ({ page }) => {
  await open(page, 6)
  await page.reload()
  await takenOver(page)
  await button(page, 'Start again').click()
  await expectStep(page, 1)
  await expect(told(page)).toHaveCount(1)
  await page.reload()
  await takenOver(page)
  await expect(onwards(page)).toHaveText('Go on at number 10')
})

test('an early press on the button is answered, on a later visit too', async ({
  page,
}) => {
  for (const [stored, step] of [
    ['', 1],
    ['1-4-6', 4],
  ] as const) {
    await page.goto('./about/')
    await page.evaluate((text) => {
      localStorage.setItem('songs.reveal', text)
    }, stored)
    const release = await holdScripts(page)
    await page.goto('./reveal/', { waitUntil: 'commit' })
    await button(page, 'Start at number 10').click()
    release()
    await expectStep(page, step)
    await page.unrouteAll({ behavior: 'wait' })
  }
})

for (const [fault, spoil] of [
  [
    'forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('No', 'SecurityError')
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', 'QuotaExceededError')
      }
    },
  ],
] as const)
  test(`where storage is ${fault}, the reveal goes on for the visit`, async ({
    page,
  }) => {
    await page.addInitScript(spoil)
    await open(page, 3)
    await page.getByRole('link', { name: 'About the ranking' }).click()
    await page.goBack()
    await expectStep(page, 3)
    await page.reload()
    await takenOver(page)
    await expect(onwards(page)).toHaveText('Start at number 10')
  })

test('junk on the device is as good as nothing', async ({ page }) => {
  await open(page)
  for (const junk of ['', '7', '2-5-5', '1-99999-1', '{"at":3}', '1-3-3 🎧']) {
    await page.evaluate((text) => {
      localStorage.setItem('songs.reveal', text)
    }, junk)
    await page.reload()
    await takenOver(page)
    await expect(onwards(page)).toHaveText('Start at number 10')
    await expect(told(page)).toHaveCount(0)
  }
})

/* Nothing before its turn */

for (const { base, url } of sites)
  test(`the page as built tells of no song, at ${base}`, async ({
    request,
  }) => {
    const answer = await request.get(`${url}reveal/`)
    expect(given(await answer.text(), 0)).toEqual([])
  })

test('a test of secrets finds them', async ({ page }) => {
  await open(page, 3)
  const all = await outputs(page)
  const { title, artist, slug, story } = turn(3)
  const found = given(all, 2)
  for (const sign of [title, artist, slug, story.scene, story.vignette.alt])
    expect(found).toContain(sign)
})

test('before its turn a song is nowhere', async ({ page }) => {
  test.setTimeout(60_000)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page)
  // What is in the page for a moment counts as well.
  await page.evaluate(() => {
    const passing: string[] = []
    Object.assign(globalThis, { passing })
    new MutationObserver(() =>
      passing.push(document.documentElement.outerHTML),
    ).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })

  for (let step = 0; step < turns.length; step += 1) {
    await expectStep(page, step)
    // The announcement takes its time.
    if (step > 0)
      await expect(page.getByRole('status').first()).toContainText(
        turn(step).title,
      )
    await page.mouse.wheel(0, 2000)
    await page.waitForLoadState('networkidle')
    expect(given(await outputs(page), step), `${step}`).toEqual([])
    const passed = await page.evaluate(() =>
      (Reflect.get(globalThis, 'passing') as string[]).splice(0).join('\n'),
    )
    expect(given(passed, step), `in passing, ${step}`).toEqual([])
    // Files of songs to come, such as drawings, have their names.
    expect(given(asked.join('\n'), step), `asked for, ${step}`).toEqual([])
    await page.keyboard.press('ArrowRight')
  }
  // This must find what it looks for.
  expect(given(asked.join('\n'), 4).length).toBeGreaterThan(0)
})

test('what is held back counts nothing before its turn', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('songs.watched', 'none')
  })
  await open(page)
  await expect(page.getByText('Showing no scenes yet.')).toBeVisible()
  expect(await page.getByRole('main').textContent()).not.toMatch(/\d+ scene/)

  await page.keyboard.press('ArrowRight')
  const { title, artist, story } = turn(1)
  const song = page.getByRole('article', { name: title })
  await expect(song.getByText(artist).first()).toBeVisible()
  await expect(song.getByRole('link', { name: /^Listen to/ })).toBeVisible()
  await expect(page.getByText(story.scene)).toHaveCount(0)
  await expect(page.getByRole('img')).toHaveCount(0)
  expect(await page.content()).not.toContain(story.vignette.alt)

  const toggle = song.getByRole('button', { name: /^Show scene/ })
  await toggle.press('Enter')
  await expect(song.getByText(story.scene)).toBeVisible()
  await expect(song.getByRole('img')).toHaveAccessibleName(story.vignette.alt)
  // This one alone.
  await page.keyboard.press('ArrowRight')
  await expectStep(page, 2)
  await expect(page.getByText(turn(2).story.scene)).toHaveCount(0)
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(story.scene)).toBeVisible()
})

test('each song is said once, and the way to it by button is not', async ({
  page,
}) => {
  await page.clock.install({ time: 0 })
  await open(page)
  const region = page.locator('[aria-live=polite]')
  await expect(region).toHaveCount(1)
  const said = await region.evaluateHandle((element) => {
    const sentences: string[] = []
    new MutationObserver(() => sentences.push(element.textContent)).observe(
      element,
      { childList: true, characterData: true, subtree: true },
    )
    return sentences
  })
  await page.clock.pauseAt(60_000)
  expect(await said.jsonValue()).toEqual([])

  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(3000)
  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(3000)
  // Two in a hurry are one.
  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(200)
  await page.keyboard.press('ArrowRight')
  await page.clock.runFor(3000)
  expect(await said.jsonValue()).toEqual(
    [1, 2, 4].map((step) => {
      const { rank, title, artist } = turn(step)
      return `Number ${rank}: ${title} by ${artist}`
    }),
  )
})

/* How it stands */

test.describe('as React takes over', () => {
  test.use({ reducedMotion: 'no-preference' })

  for (const stored of ['', '1-5-7'])
    for (const width of [390, 1440])
      test(`it is silent and still, ${width} px wide${stored && ', on a later visit'}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 })
        const said: string[] = []
        page.on('console', (message) => {
          if (!message.text().endsWith('blocked by Playwright'))
            said.push(message.text())
        })
        await page.addInitScript((text) => {
          if (text) localStorage.setItem('songs.reveal', text)
          document.addEventListener('DOMContentLoaded', () => {
            for (const node of document.querySelectorAll('#root *'))
              Object.assign(node, { built: true })
          })
        }, stored)
        await watch(page)
        await expectStill(page, './reveal/')
        await expect(onwards(page)).toHaveText(
          stored ? 'Go on at number 6' : 'Start at number 10',
        )

        // React kept what was built, and added what only a browser knows.
        const strangers = await page
          .locator('#root *')
          .evaluateAll((nodes) =>
            nodes
              .filter((node) => !('built' in node))
              .map(({ textContent }) => textContent),
          )
        expect(strangers).toEqual(
          stored
            ? ['Start again', ...turns.slice(0, 7).map(({ rank }) => `${rank}`)]
            : [],
        )
        expect(said).toEqual([])
      })
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
  await open(page)
  await page.keyboard.press('ArrowRight')
  expect(await animations(page)).toEqual([])
  await expectStep(page, 1)
})

test.describe('where things may move', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('a drawing draws itself in, and holds nobody up', async ({ page }) => {
    await open(page)
    await page.keyboard.press('ArrowRight')
    const ends = await animations(page)
    expect(ends.length).toBeGreaterThan(2)
    expect(Math.max(...ends)).toBeLessThanOrEqual(2000)
    await page.keyboard.press('ArrowRight')
    await page.getByRole('link', { name: /^Listen to/ }).click()
    await expect(linkTo(sheet(page), 'Spotify')).toBeVisible()
  })
})

for (const step of [0, 1, 10])
  test(`no fault in any colours at any width, step ${step}`, async ({
    page,
  }) => {
    test.setTimeout(60_000)
    await open(page, step)
    for (const width of [320, 390, 600, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide, `scrolls sideways at ${room}`).toBe(room)
    }
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const scheme of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(scheme)
        await axe(page)
      }
    }
  })

test('a finger hits every button', async ({ page }) => {
  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
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
