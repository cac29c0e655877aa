import type { Page, Route } from '@playwright/test'
import { serveBare } from './bare.ts'
import { contentFile, songs } from './content.ts'
import { axe, expect, test } from './fixtures.ts'
import { linkTo, openSheet, sheet } from './listening.ts'
import { remember } from './remember.ts'
import { expectView, fold, open, option, titles } from './screen.ts'

/** Unfolds all there is to unfold. */
async function unfoldAll(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
}

async function openSong(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function expectNoSideways(page: Page) {
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(wide, `scrolls sideways at ${room}`).toBe(room)
}

type State = {
  readonly name: string
  readonly reach: (page: Page) => Promise<void>
}

const states: readonly State[] = [
  { name: 'ten songs', reach: (page) => open(page) },
  {
    name: 'filters chosen',
    reach: async (page) => {
      await open(page, '/?season=1&character=charlie,nick&match=all')
      await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(4)
    },
  },
  {
    name: 'nothing matches',
    reach: async (page) => {
      await open(page, '/?season=2&character=harry')
      await expect(titles(page)).toHaveCount(0)
    },
  },
  {
    name: 'story order',
    reach: async (page) => {
      await open(page, '/?sort=story')
      await expect(page.getByRole('region').first()).toBeVisible()
    },
  },
  {
    name: 'words found',
    reach: async (page) => {
      await open(page, '/?q=the')
      await expect(page.locator('mark').first()).toBeVisible()
    },
  },
  {
    name: 'a link that asked for too much',
    reach: async (page) => {
      await open(page, '/?season=9&sort=upwards')
      await expect(page).toHaveURL('/')
    },
  },
  {
    name: 'all unfolded',
    reach: async (page) => {
      await open(page, '/?artist=beabadoobee')
      await expect(titles(page)).toHaveCount(2)
      await unfoldAll(page)
    },
  },
  {
    name: 'all unfolded, with a service',
    reach: async (page) => {
      await open(page, '/?artist=beabadoobee&service=apple-music')
      await expect(titles(page)).toHaveCount(2)
      await unfoldAll(page)
    },
  },
  {
    name: 'where one listens',
    reach: async (page) => {
      await open(page, '/?service=apple-music')
      await openSheet(page, page)
      await sheet(page).locator('summary').click()
    },
  },
  {
    name: 'a song’s own page',
    reach: async (page) => {
      await openSong(page, '/songs/tired/')
      await unfoldAll(page)
    },
  },
  {
    name: 'every song of the show',
    reach: (page) => open(page, '/soundtrack/'),
  },
  {
    name: 'songs of one artist, all unfolded',
    reach: async (page) => {
      await open(page, '/soundtrack/?q=beabadoobee&service=tidal')
      await expect(titles(page)).toHaveCount(5)
      await unfoldAll(page)
      await expect(
        page.getByRole('button', { name: /^Copy a correction/ }),
      ).toHaveCount(5)
    },
  },
  {
    name: 'every song, with scenes held back',
    reach: async (page) => {
      await remember(page, { watched: 's1e3' })
      await open(page, '/soundtrack/?season=1')
      await expect(titles(page)).toHaveCount(36)
    },
  },
  {
    name: 'no song of the show',
    reach: async (page) => {
      await open(page, '/soundtrack/?season=3&q=zzzz')
      await expect(titles(page)).toHaveCount(0)
    },
  },
  { name: 'about', reach: (page) => openSong(page, '/about/') },
  { name: 'no such page', reach: (page) => openSong(page, '/nowhere') },
  {
    name: 'waiting',
    reach: async (page) => {
      await serveBare(page)
      await page.route(contentFile, () => undefined)
      await page.goto('/')
      await expect(page.getByRole('main').getByRole('status')).toContainText(
        'Fetching',
      )
    },
  },
  {
    name: 'failed',
    reach: async (page) => {
      await serveBare(page)
      await page.route(contentFile, (route) =>
        route.fulfill({ contentType: 'application/json', body: '' }),
      )
      await page.goto('/')
      await fold(page, 'What went wrong').click()
    },
  },
  {
    name: 'offline',
    reach: async (page) => {
      await serveBare(page)
      await page.route(contentFile, async (route: Route) => {
        await page.context().setOffline(true)
        await route.abort('internetdisconnected')
      })
      await page.goto('/')
      await expect(page.getByText('You are offline')).toBeVisible()
    },
  },
]

const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

for (const { name, reach } of states)
  test(`${name}: no fault in any colours at any width`, async ({
    page,
    problems,
  }) => {
    test.setTimeout(90_000)
    await reach(page)

    for (const width of [320, 390, 600, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoSideways(page)
    }
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const scheme of schemes) {
        await page.emulateMedia(scheme)
        await axe(page)
      }
    }
    // The states that are about a lost file are logged.
    for (const problem of problems.splice(0))
      if (!/^(?:Failed to load resource|LoadError)/.test(problem))
        problems.push(problem)
  })

test('the page has one heading, and a landmark for each part', async ({
  page,
}) => {
  await open(page)

  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const landmark of ['banner', 'main', 'search', 'contentinfo'] as const)
    await expect(page.getByRole(landmark)).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', /^en/)
  for (const group of ['Season', 'On screen', 'Episode', 'Artist'])
    await expect(
      page.getByRole('group', {
        name: group,
        exact: true,
        includeHidden: true,
      }),
    ).toHaveCount(1)
})

test('the first key leads past all that comes before the songs', async ({
  page,
}) => {
  await open(page)

  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: /^Skip to the songs/ })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('combobox', { name: 'You have watched' }),
  ).toBeFocused()
})

/** What the keyboard has arrived at, as it stands on the screen. */
async function focused(page: Page) {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return undefined
    const box = at.getBoundingClientRect()
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
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
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
    await expect(linkTo(page, 'Apple Music')).toHaveCount(3)
    if (unfold) {
      await unfoldAll(page)
      // Its contents are fetched when it is unfolded.
      await expect(
        page.getByRole('heading', { name: 'On paper' }),
      ).toBeVisible()
    }
    // All that a pointer could use, in the order of the document.
    const controls = await page
      .locator('a[href], button, input, select, summary')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
          .map((one) =>
            (
              one.getAttribute('aria-label') ??
              (one.closest('label') ?? one).textContent
            ).trim(),
          ),
      )
    expect(controls.length).toBeGreaterThan(40)
    const out: string[] = []
    let last = { name: 'the top', top: 0 }
    await page.getByRole('link', { name: /^Skip/ }).focus()
    for (const [step, name] of controls.entries()) {
      if (step > 0) await page.keyboard.press('Tab')
      const now = await focused(page)
      expect(now, `after “${last.name}”`).toMatchObject({ name, onTop: true })
      if (!now) break
      expect(now.ring, `the ring of “${name}”`).toBeGreaterThanOrEqual(2)
      if (now.bottom <= last.top) out.push(`${last.name} → ${name}`)
      last = now
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

      const order = page.getByRole('combobox', { name: 'Order' })
      await order.focus()
      await page.keyboard.press('ArrowDown')
      await expectView(page, { season: ['2'], sort: 'winner' })
      await expect(order).toBeFocused()

      const field = page.getByRole('searchbox')
      await field.focus()
      await page.keyboard.type('taylor')
      await expectView(page, { season: ['2'], sort: 'winner', q: 'taylor' })
      await expect(field).toBeFocused()

      const song = page.getByRole('article', { name: 'seven' })
      const name = song.getByRole('button', { name: 'Songs with Tara' })
      await name.focus()
      await page.keyboard.press('Enter')
      await expect(name).toHaveAttribute('aria-pressed', 'true')
      await expect(name).toBeFocused()

      const listen = song.getByRole('link', { name: 'Listen to seven' })
      await listen.focus()
      await page.keyboard.press('Enter')
      await expect(linkTo(sheet(page), 'Spotify')).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(sheet(page)).toHaveCount(0)
      await expect(listen).toBeFocused()
    })

    test('a filter taken away leaves the keyboard where it was', async ({
      page,
    }) => {
      await open(page, '/?season=1&character=nick,charlie&match=all')
      const chips = page.getByRole('button', { name: /^Remove / })
      const row = page.getByRole('list', { name: 'Shortcuts' })

      await page.getByRole('button', { name: 'Remove Charlie' }).focus()
      await page.keyboard.press('Enter')
      await expectView(page, {
        season: ['1'],
        character: ['nick'],
        match: 'all',
      })
      await expect(chips).toHaveText([/Season 1/, /Nick/])
      await expect(chips.first()).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(chips.last()).toBeFocused()

      await chips.first().press('Enter')
      await expect(chips).toHaveText([/Nick/])
      await expect(
        page.getByRole('button', { name: 'Show all ten' }),
      ).toBeFocused()

      await chips.press('Enter')
      await expect(chips).toHaveCount(0)
      await expect(row).toBeFocused()
    })

    for (const way of ['Without Season 2: 1 song', 'Show all ten'])
      test(`the keyboard goes on above the list after “${way}”`, async ({
        page,
      }) => {
        await open(page, '/?season=2&character=harry')
        await expect(page.getByRole('article')).toHaveCount(0)
        await page.getByRole('button', { name: way }).last().press('Enter')
        await expect(page.getByRole('article')).not.toHaveCount(0)
        const row = page.getByRole('list', { name: 'Shortcuts' })
        await expect(row).toBeFocused()
        await page.keyboard.press('Tab')
        await expect(row.locator(':focus')).toHaveCount(1)
      })

    test('the keyboard stays in the row that shows all', async ({ page }) => {
      await open(page, '/?season=2')
      const all = page.getByRole('button', { name: 'Show all ten' })
      await all.press('Enter')
      await expectView(page, {})
      await expect(page.getByRole('list', { name: 'Shortcuts' })).toBeFocused()
    })
  })

test('what has changed is said once, after a pause', async ({ page }) => {
  await page.clock.install({ time: 0 })
  await open(page)
  const region = page.getByRole('status').filter({ hasText: 'of 10 songs' })
  await expect(region).toHaveCount(1)
  await expect(region).toHaveAttribute('aria-live', 'polite')
  const said = await region.evaluateHandle((element) => {
    const sentences: string[] = []
    new MutationObserver(() => sentences.push(element.textContent)).observe(
      element,
      { childList: true, characterData: true, subtree: true },
    )
    return sentences
  })
  await page.clock.pauseAt(60_000)

  await option(page, 'Season 2').click()
  await page.clock.runFor(300)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('story')
  await page.clock.runFor(300)
  expect(await said.jsonValue()).toEqual([])
  await page.clock.runFor(3000)
  expect(await said.jsonValue()).toEqual(['3 of 10 songs, story order'])

  await page.getByRole('searchbox').pressSequentially('taylor')
  await page.clock.runFor(3000)
  expect(await said.jsonValue()).toEqual([
    '3 of 10 songs, story order',
    '1 of 10 songs, story order',
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

    // As a reader's own style rules: one in the page would be refused.
    await page.evaluate((css) => {
      const rules = new CSSStyleSheet()
      rules.replaceSync(css)
      document.adoptedStyleSheets.push(rules)
    }, content)
    await expectNoSideways(page)
  })

test('nothing moves for those who ask for stillness', async ({ page }) => {
  await open(page)

  function moving() {
    return page.evaluate(() => document.getAnimations().length)
  }
  expect(await moving()).toBe(0)
  await page.getByRole('combobox', { name: 'Order' }).selectOption('winner')
  expect(await moving()).toBe(0)
  await expectView(page, { sort: 'winner' })
  expect(await moving()).toBe(0)
})

test.describe('where things may move', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('nothing moves by itself for more than five seconds', async ({
    page,
  }) => {
    await open(page)

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
  await expect(page.getByRole('combobox', { name: 'Order' })).toBeHidden()
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
