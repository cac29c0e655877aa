import { listenTo } from './listenTo.ts'
import { onwards } from './reveal.ts'
import { songs } from './content.ts'
import { expectNoSideways } from './expectNoSideways.ts'
import { axe, expect, test } from './fixtures.ts'
import {
  expectView,
  listen,
  open,
  option,
  orderMenu,
  searchField,
  titles,
  unfoldAll,
} from './screen.ts'
import { songsOfEachKind } from './songKinds.ts'

test('the page has one heading, and a landmark for each part', async ({
  page,
}) => {
  await open(page)

  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const landmark of ['banner', 'main', 'search', 'contentinfo'] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  for (const group of [
    'Season',
    'On screen',
    'Others on screen',
    'Episode',
    'Artist',
  ])
    await expect(
      page.getByRole('group', {
        name: group,
        exact: true,
        includeHidden: true,
      }),
    ).toHaveCount(1)
})

for (const { slug, title, titleLanguage = 'en' } of songsOfEachKind)
  test(`the page of ${title} has a heading in its language, and no fault`, async ({
    page,
  }) => {
    await open(page, `/songs/${slug}/`)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(title)
    await expect(heading).toHaveAttribute('lang', titleLanguage)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await axe(page)
    }
    await expectNoSideways(page, [320])
  })

test('what has changed is said once, after a pause', async ({ page }) => {
  await page.clock.install({ time: 0 })
  await open(page)
  const region = page.getByRole('status').filter({ hasText: 'of 10 songs' })
  await expect(region).toHaveCount(1)
  await expect(region).toHaveAttribute('aria-live', 'polite')
  const said = await listenTo(page)
  await page.clock.pauseAt(60_000)

  await option(page, 'Season 2').click()
  await page.clock.runFor(300)
  await orderMenu(page).selectOption('story')
  await page.clock.runFor(300)
  expect(await said()).toEqual([])
  await page.clock.runFor(3000)
  expect(await said()).toEqual(['3 of 10 songs, in story order'])

  await searchField(page).pressSequentially('taylor')
  await expect(titles(page)).toHaveCount(1)
  await page.clock.runFor(3000)
  expect(await said()).toEqual([
    '3 of 10 songs, in story order',
    '1 of 10 songs, in story order',
  ])
})

for (const width of [320, 1440])
  test(`a finger hits every control, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '/?season=1&service=apple-music')
    await expect(titles(page)).toHaveCount(7)
    await unfoldAll(page)

    const small = await page
      .locator('button, input, select, summary')
      .evaluateAll((all) =>
        all
          // The label of a box is what a finger aims at.
          .map((one) =>
            one.matches('[type=checkbox]')
              ? (one.closest('label') ?? one)
              : one,
          )
          .filter((one) => one.checkVisibility())
          .map((one) => ({ one, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(
            ({ one, box }) =>
              `${one.textContent}: ${box.width.toFixed()} × ${box.height.toFixed()}`,
          ),
      )
    expect(small).toEqual([])
  })

for (const [how, width, content] of [
  [
    'set wider',
    320,
    `* { line-height: 1.5 !important; letter-spacing: .12em !important;
      word-spacing: .16em !important } p { margin-block-end: 2em !important }`,
  ],
  ['twice as large', 1280, 'html { font-size: 200% !important }'],
] as const)
  test(`text may be ${how}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '/?artist=beabadoobee&service=apple-music')
    await expect(titles(page)).toHaveCount(2)
    await unfoldAll(page)

    // As a reader's own style sheet: one in the page would be refused.
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    }, content)
    await expectNoSideways(page, [width])
  })

test('nothing moves for those who ask for stillness', async ({ page }) => {
  await open(page)

  function moving() {
    return page.evaluate(() => document.getAnimations().length)
  }
  expect(await moving()).toBe(0)
  await orderMenu(page).selectOption('winner')
  expect(await moving()).toBe(0)
  await expectView(page, { sort: 'winner' })
  expect(await moving()).toBe(0)
})

test.describe('where things may move', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('nothing moves by itself for more than five seconds', async ({
    page,
  }) => {
    await open(page, '/reveal/')
    await onwards(page).click()

    const ends = await page.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => Number(effect?.getComputedTiming().endTime)),
    )
    expect(ends.length).toBeGreaterThan(0)
    expect(Math.max(...ends)).toBeLessThanOrEqual(5000)
  })
})

/** The contrast of two colours, as WCAG 2 reckons it. */
function contrast(one: string, other: string) {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => {
      const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? []
      const [r = 0, g = 0, b = 0] = parts.map((part) => {
        const share = Number.parseInt(part, 16) / 255
        return share <= 0.040_45
          ? share / 12.92
          : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`colours are far enough apart, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page)

    const colours: Record<string, string> = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return Object.fromEntries<string>(
        [1, 2, 3]
          .flatMap((season) => [`season-${season}`, `season-${season}-wash`])
          .concat('paper', 'card', 'ink', 'ink-soft', 'rule', 'mark')
          .map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
      )
    })
    const close = (
      [
        // Text to be read, on page, card and filled button.
        [7, 'ink', 'paper'],
        [7, 'ink', 'card'],
        // Other text.
        [4.5, 'ink-soft', 'paper'],
        [4.5, 'ink-soft', 'card'],
        [4.5, 'ink', 'rule'],
        [4.5, 'season-1', 'season-1-wash'],
        [4.5, 'season-2', 'season-2-wash'],
        [4.5, 'season-3', 'season-3-wash'],
        // Words found, in text of either kind.
        [4.5, 'ink', 'mark'],
        [4.5, 'ink-soft', 'mark'],
        // Lines that mean something.
        [3, 'season-1', 'card'],
        [3, 'season-2', 'card'],
        [3, 'season-3', 'card'],
      ] as const
    )
      .map(([least, text, ground]) => {
        const is = contrast(colours[text] ?? '', colours[ground] ?? '')
        return { is, least, pair: `${text} on ${ground}: ${is.toFixed(2)}` }
      })
      .filter(({ is, least }) => !(is >= least))
      .map(({ pair }) => pair)
    expect(close).toEqual([])

    // And as it is on the page: what happens, and why the song works there.
    for (const { story } of songs.slice(0, 2))
      for (const text of [story.scene, story.reason]) {
        const colour = await page
          .getByText(text)
          .evaluate((element) => getComputedStyle(element).color)
        const hex = (colour.match(/\d+/g) ?? [])
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('')
        expect(
          contrast(`#${hex}`, colours['card'] ?? ''),
          text,
        ).toBeGreaterThanOrEqual(7)
      }
  })

test('on paper the songs are dark on white, and the controls gone', async ({
  page,
}) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })

  await expect(titles(page)).toHaveCount(10)
  for (const title of await titles(page).all())
    await expect(title).toBeVisible()
  await expect(page.getByRole('search')).toBeHidden()
  await expect(orderMenu(page)).toBeHidden()
  await expect(listen(page)).toHaveCount(0)
  const pale = await page.getByRole('article').evaluateAll((articles) =>
    articles
      .flatMap((article) => [...article.querySelectorAll('p, a, h2, summary')])
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        colour: getComputedStyle(element).color,
        text: element.textContent,
      }))
      .filter(({ colour }) => {
        const parts = (colour.match(/\d+/g) ?? []).map(Number)
        // Paper is white whatever the page is: backgrounds are not printed.
        return Math.max(...parts.slice(0, 3)) > 190
      }),
  )
  expect(pale).toEqual([])
})
