import type { Locator, Page } from '@playwright/test'
import { characters, songs } from './content.ts'
import { everySong } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { songsFor } from './oracle.ts'
import { pasted } from './pasted.ts'
import {
  card,
  expectView,
  linkTo,
  nameOn,
  option,
  orderMenu,
  searchField,
  shareButton,
  titles,
} from './screen.ts'
import { expectMissing, sites } from './sites.ts'
import { seenCards, settled, takenOver } from './takeOver.ts'

/** Opens a page, and waits until the app answers. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await takenOver(page)
}

function title(page: Page, name: string) {
  return page
    .getByRole('article', { name, exact: true })
    .getByRole('link', { name, exact: true })
}

function scrolled(page: Page) {
  return page.evaluate(() => Math.round(scrollY))
}

/** Whether the document is still the one that was marked. */
function mark(page: Page) {
  return page.evaluate(() => Object.assign(globalThis, { marked: true }).marked)
}

function isMarked(page: Page) {
  return page.evaluate(() => 'marked' in globalThis)
}

const backs = [
  {
    name: 'Back',
    reducedMotion: 'reduce',
    goBack: (page: Page) => page.goBack(),
  },
  {
    name: '“Back to the countdown”',
    reducedMotion: 'no-preference',
    goBack: (page: Page) => linkTo(page, 'countdown').click(),
  },
] as const

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ baseURL: url })

    for (const { name, reducedMotion, goBack } of backs)
      test.describe(`where motion is: ${reducedMotion}`, () => {
        test.use({ reducedMotion })

        test(`to a song, and by ${name} to the same place`, async ({
          page,
        }) => {
          const wish = { season: ['1'], sort: 'winner' } as const
          const slugs = songsFor(wish).map(({ slug }) => slug)
          await open(page, './?season=1&sort=winner')
          await mark(page)
          const link = title(page, 'Tired')
          await link.scrollIntoViewIfNeeded()
          // What comes near is laid out, and may be higher than was guessed.
          await settled(page)
          const place = await scrolled(page)
          expect(place).toBeGreaterThan(500)
          await link.click()

          await expect(page).toHaveURL('./songs/tired/')
          await expect(page).toHaveTitle(/^Tired by beabadoobee · /)
          const heading = page.getByRole('heading', { level: 1 })
          await expect(heading).toHaveText('Tired')
          await expect(heading).toBeFocused()
          await expect.poll(() => scrolled(page)).toBe(0)

          await goBack(page)
          await expect(page).toHaveURL('./?season=1&sort=winner')
          await expect(page).toHaveTitle('Heartstopper, song by song')
          expect(await seenCards(page)).toEqual(slugs)
          await expect(option(page, 'Season 1')).toBeChecked()
          await expect.poll(() => scrolled(page)).toBe(place)
          expect(await isMarked(page)).toBe(true)
          // The next key goes on from there.
          await expect(link).toBeFocused()

          // It was a step back, not another step on.
          await page.goForward()
          await expect(page).toHaveURL('./songs/tired/')
          await expect(heading).toHaveText('Tired')
        })
      })

    test('a song that is not there is said not to be', async ({
      page,
      problems,
    }) => {
      await open(page, './songs/nothing/')
      await expect(page).toHaveTitle(/^Page not found/)
      const lost = page.getByRole('heading', {
        name: 'We can’t find that page',
      })
      await expect(lost).toBeVisible()
      await expect(page).toHaveURL('./songs/nothing/')

      // The way on is an app's: no page is loaded.
      await mark(page)
      await page.getByRole('link', { name: 'Smokey Eyes' }).click()
      await expect(page).toHaveURL('./songs/smokey-eyes/')
      await page.goBack()
      await expect(lost).toBeVisible()
      await expect(lost).toBeFocused()
      expect(await isMarked(page)).toBe(true)
      expectMissing(problems)
    })

    test('a search on the page for what is not there finds songs', async ({
      page,
      problems,
    }) => {
      await open(page, './nowhere/at/all?season=1')
      await searchField(page).fill('prom')
      await searchField(page).press('Enter')
      await expect(page).toHaveURL('./soundtrack/?q=prom')
      await expect(page.getByRole('article').first()).toBeVisible()
      expectMissing(problems)
    })

    test('Share copies the address of the song’s own page', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share')
      })
      for (const address of ['./?season=2&service=tidal', './songs/seven/']) {
        await open(page, address)
        await shareButton(page, 'seven').click()
        await expect(page.getByText('Copied')).toBeVisible()
        expect(await pasted(page)).toBe(new URL('songs/seven/', url).href)
        // So that the next one cannot live off this one.
        await page.evaluate(() => navigator.clipboard.writeText(''))
      }
    })

    test('where the device can share, it is asked to', async ({ page }) => {
      await page.addInitScript(() => {
        const shared: unknown[] = []
        Object.assign(globalThis, { shared })
        Object.defineProperty(Navigator.prototype, 'share', {
          configurable: true,
          value: (what: unknown) => Promise.resolve(shared.push(what)),
        })
      })
      await open(page, './songs/seven/')
      await shareButton(page, 'seven').click()
      await expect
        .poll(() =>
          page.evaluate(() => Reflect.get(globalThis, 'shared') as unknown),
        )
        .toEqual([
          {
            title:
              '“seven” by Taylor Swift, one of the songs from Heartstopper',
            text: '“seven” by Taylor Swift, one of the songs from Heartstopper',
            url: new URL('songs/seven/', url).href,
          },
        ])
      await expect(page.getByText('Copied')).toHaveCount(0)
    })
  })

test('reload shows the same song, and the way back stays', async ({ page }) => {
  await open(page, '/?q=crush')
  await title(page, 'Sappho').click()
  await expect(page).toHaveURL('/songs/sappho/')
  await page.reload()
  await takenOver(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sappho')
  await expect(page).toHaveTitle(/^Sappho by/)
  await linkTo(page, 'countdown').click()
  await expect(page).toHaveURL('/?q=crush')
  await expect(searchField(page)).toHaveValue('crush')
})

test('who comes straight to a song finds the whole list', async ({ page }) => {
  await open(page, '/songs/seven/')
  await linkTo(page, 'countdown').click()
  await expect(page).toHaveURL('/')
  await expect(titles(page)).toHaveCount(songs.length)
  await page.goBack()
  await expect(page).toHaveURL('/songs/seven/')
})

for (const [from, name, way, at] of [
  ['/mine/', 'Tired', 'topTen', '/mine/'],
  ['/about/', / Tired$/, 'aboutAgain', '/about/'],
  ['/soundtrack/?season=3', 'BLUE', 'soundtrack', '/soundtrack/?season=3'],
  ['/?q=orla', /^Why Am I Like This/, 'countdown', '/?q=orla'],
] as const)
  test(`back from a song leads to ${from}, where it was reached`, async ({
    page,
  }) => {
    await open(page, from)
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await expect(page).toHaveURL(/\/songs\//)
    const steps = await page.evaluate(() => history.length)
    await linkTo(page, way).click()
    await expect(page).toHaveURL(at)
    // It was a step back.
    await page.goForward()
    await expect(page).toHaveURL(/\/songs\//)
    expect(await page.evaluate(() => history.length)).toBe(steps)
  })

test('who comes straight to a song that is not ranked finds all songs', async ({
  page,
}) => {
  await open(page, '/songs/blue/')
  await linkTo(page, 'soundtrack').click()
  await expect(page).toHaveURL('/soundtrack/')
  await expect(titles(page)).toHaveCount(everySong.length)
})

test('from song to song, in the ranking and in the story', async ({ page }) => {
  await open(page, '/songs/girls/')
  await mark(page)
  const heading = page.getByRole('heading', { level: 1 })
  for (const [list, relation, to] of [
    ['In the countdown', /Just after/, 'ur so pretty'],
    ['In the countdown', /Just before/, 'girls'],
    ['In the countdown', /Just before/, 'Buzzkill'],
    ['In the story', /Just after/, 'If You Want To'],
    ['More by beabadoobee', /Dance with Me/, 'Dance with Me'],
  ] as const) {
    await page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: list }) })
      .getByRole('link', { name: relation })
      .click()
    const song = everySong.find(({ title: called }) => called === to)
    await expect(page).toHaveURL(`/songs/${song?.slug}/`)
    await expect(heading).toHaveText(to)
    await expect(heading).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(`^${to} by `))
    await expect.poll(() => scrolled(page)).toBe(0)
  }
  await page.goBack()
  await expect(heading).toHaveText('If You Want To')
  expect(await isMarked(page)).toBe(true)
})

test('a character leads to the songs with them', async ({ page }) => {
  await open(page, '/songs/buzzkill/')
  const tao = characters.find(({ id }) => id === 'tao')
  await page.getByRole('link', { name: tao?.name ?? '' }).click()
  await expect(page).toHaveURL('/?character=tao')
  await expect
    .poll(() => seenCards(page))
    .toEqual(songsFor({ character: ['tao'] }).map(({ slug }) => slug))
  await expect(option(page, 'Tao')).toBeChecked()
  expect(await scrolled(page)).toBe(0)
})

test('Ctrl and the middle button open another tab', async ({
  page,
  context,
}) => {
  await open(page, '/?season=2')
  const how: Parameters<Locator['click']>[0][] = [
    { modifiers: ['ControlOrMeta'] },
    { button: 'middle' },
  ]
  for (const click of how) {
    const opened = context.waitForEvent('page')
    await title(page, 'seven').click(click)
    const tab = await opened
    await expect(tab).toHaveURL('/songs/seven/')
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('seven')
    await tab.close()
  }
  await expect(page).toHaveURL('/?season=2')
  await expect(titles(page)).toHaveCount(songsFor({ season: ['2'] }).length)
})

test('sharing that is called off is passed over in silence', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value() {
        document.documentElement.dataset['asked'] = ''
        return Promise.reject(new DOMException('called off', 'AbortError'))
      },
    })
  })
  await open(page, '/songs/seven/')
  await shareButton(page, 'seven').click()
  await expect(page.locator('html[data-asked]')).toHaveCount(1)
  await expect(page.getByText('Copied')).toHaveCount(0)
  await expect(page.getByText('Copy it from here')).toHaveCount(0)
})

test('where the clipboard is refused, the address stands there selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share')
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      value: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    })
  })
  await open(page, '/?season=2')
  await shareButton(page, 'seven').click()
  const field = page.getByRole('textbox', { name: 'Copy it from here' })
  const address = new URL('/songs/seven/', page.url()).href
  await expect(field).toHaveValue(address)
  expect(
    await field.evaluate((input: HTMLInputElement) =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
    ),
  ).toBe(address)
})

test('the focus stays where it is when only the query changes', async ({
  page,
}) => {
  await open(page, '/')
  const chip = option(page, 'Nick')
  await chip.check()
  await expectView(page, { character: ['nick'] })
  await expect(chip).toBeFocused()

  const menu = orderMenu(page)
  await menu.focus()
  await menu.selectOption('year')
  await expectView(page, { character: ['nick'], sort: 'year' })
  await expect(menu).toBeFocused()

  const field = searchField(page)
  await field.pressSequentially('sap')
  await expectView(page, { character: ['nick'], q: 'sap', sort: 'year' })
  await expect(field).toBeFocused()

  await field.fill('')
  const name = nameOn(card(page, 'Buzzkill'), 'Tao')
  await name.click()
  await expectView(page, { character: ['nick', 'tao'], sort: 'year' })
  await expect(name).toBeFocused()
  await expect(page).toHaveTitle('Heartstopper, song by song')

  await page.goBack()
  await expectView(page, { character: ['nick'], sort: 'year' })
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused()
})

test('the list stays as it was over a chain of songs', async ({ page }) => {
  await open(page, '/?season=2')
  await title(page, 'seven').click()
  await page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'In the countdown' }) })
    .getByRole('link', { name: /Just after/ })
    .click()
  await expect(page).toHaveURL('/songs/tired/')
  await linkTo(page, 'countdown').click()
  await expect(page).toHaveURL('/?season=2')
})

/** Breaks the page about the site, which alone writes a date. */
function withoutCalendar(page: Page) {
  return page.addInitScript(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      get() {
        throw new RangeError('there is no calendar')
      },
    })
  })
}

test('a page that cannot be drawn takes no other along', async ({
  page,
  problems,
}) => {
  await withoutCalendar(page)
  await open(page, '/?season=2')
  await linkTo(page, 'about').click()
  const broken = page.getByRole('heading', {
    name: 'This page broke',
  })
  await expect(broken).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()

  await page.goBack()
  await expectView(page, { season: ['2'] })
  await title(page, 'seven').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
  expect(problems.splice(0).join('\n')).toContain('there is no calendar')
})

test('a page that cannot be taken over stays, and leads to the songs', async ({
  page,
  problems,
}) => {
  await withoutCalendar(page)
  await page.goto('/about/')
  await expect.poll(() => problems.join()).toContain('there is no calendar')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'About this countdown',
  )
  await page.locator('header').getByRole('link').first().click()
  await expectView(page, {})
  expect(problems.splice(0).join()).toContain('there is no calendar')
})
