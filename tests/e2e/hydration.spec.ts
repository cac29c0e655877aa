import { setTimeout as wait } from 'node:timers/promises'
import * as fc from 'fast-check'
import type { Page } from '@playwright/test'
import { songCalled, songs } from './content.ts'
import { expectStill } from './expectStill.ts'
import { expect, test } from './fixtures.ts'
import { linkTo } from './listening.ts'
import { inPieces } from './inPieces.ts'
import { choices, songsFor, type Wish } from './oracle.ts'
import { option } from './screen.ts'
import { expectMissing, sites } from './sites.ts'
import { slowDown } from './slowDown.ts'
import { holdScripts, seenCards, settled, takenOver } from './takeOver.ts'
import { watch, watched } from './watch.ts'

const widths = [390, 1440] as const

function slugsFor(wish: Wish) {
  return songsFor(wish).map(({ slug }) => slug)
}

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ baseURL: url })

    for (const width of widths)
      test(`React takes over in silence, ${width} px wide`, async ({
        page,
        problems,
      }) => {
        await page.setViewportSize({ width, height: 900 })
        const said: string[] = []
        page.on('console', (message) => {
          if (!message.text().endsWith('blocked by Playwright'))
            said.push(message.text())
        })
        // The nodes that the build made carry a mark of ours.
        await page.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () => {
            for (const node of document.querySelectorAll('#root *'))
              Object.assign(node, { built: true })
          })
        })
        function strangers(selector: string) {
          return page
            .locator(selector)
            .evaluateAll((nodes) =>
              nodes
                .filter((node) => !('built' in node))
                .map(({ outerHTML }) => outerHTML.slice(0, 60)),
            )
        }

        // Where nothing differs, React keeps every node;
        for (const address of [
          './',
          './#seven',
          './?utm_source=chat',
          './songs/ur-so-pretty/',
          './songs/girls/?season=1',
          './mine/',
          './soundtrack/',
          './about/',
          './nowhere/',
        ]) {
          await page.goto(address)
          await settled(page)
          expect(await strangers('#root *'), address).toEqual([])
        }
        // where something does, it keeps the cards.
        for (const [address, wish] of [
          ['./?season=2', { season: ['2'] }],
          [
            './?character=tara&sort=year',
            { character: ['tara'], sort: 'year' },
          ],
          ['./?q=sapho', { q: 'sappho' }],
          ['./?season=9&q=%E0%A4%A&sort=toString', {}],
          ['./?service=tidal', {}],
        ] as const) {
          await page.goto(address)
          await settled(page)
          expect(await seenCards(page), address).toEqual(slugsFor(wish))
          expect(await strangers('article'), address).toEqual([])
        }
        await page.evaluate(() => {
          localStorage.setItem('songs.service', 'deezer')
        })
        for (const address of ['./', './?season=1', './songs/seven/']) {
          await page.goto(address)
          await settled(page)
          await expect(linkTo(page, 'Deezer').first()).toBeVisible()
          expect(await strangers('article'), address).toEqual([])
        }
        await page.goto('./?sort=story')
        await settled(page)
        await expect(page.getByRole('heading', { level: 3 })).toHaveCount(
          songs.length,
        )

        expectMissing(problems)
        expect(said).toHaveLength(1)
      })

    test('what is chosen before React is there stays chosen', async ({
      page,
    }) => {
      const release = await holdScripts(page)
      await page.goto('./', { waitUntil: 'commit' })
      await option(page, 'Tara').check()
      // At once,
      await expect(page).toHaveURL('./?character=tara')
      await expect
        .poll(() => seenCards(page))
        .toEqual(slugsFor({ character: ['tara'] }))
      await option(page, 'Season 1').check()
      await page.getByRole('combobox', { name: 'Order' }).selectOption('winner')
      const all = {
        character: ['tara'],
        season: ['1'],
        sort: 'winner',
      } as const
      await expect(page).toHaveURL('./?season=1&character=tara&sort=winner')
      await expect.poll(() => seenCards(page)).toEqual(slugsFor(all))

      // still when React has come,
      release()
      await takenOver(page)
      expect(await seenCards(page)).toEqual(slugsFor(all))
      await expect(option(page, 'Tara')).toBeChecked()
      await expect(option(page, 'Season 1')).toBeChecked()
      await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue(
        'winner',
      )
      await expect(page).toHaveURL('./?season=1&character=tara&sort=winner')

      // and each was a step.
      await page.goBack()
      await expect(page).toHaveURL('./?season=1&character=tara')
      await page.goBack()
      await expect(page).toHaveURL('./?character=tara')
      await expect
        .poll(() => seenCards(page))
        .toEqual(slugsFor({ character: ['tara'] }))
      await page.goBack()
      await expect(page).toHaveURL('./')
      await expect.poll(() => seenCards(page)).toEqual(slugsFor({}))
      await expect(option(page, 'Tara')).not.toBeChecked()
    })
  })

test('what is typed before React is there stays typed', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/about/', { waitUntil: 'commit' })
  await page.goto('/', { waitUntil: 'commit' })
  const field = page.getByRole('searchbox')
  await field.pressSequentially('girl ')
  await expect(page).toHaveURL('/?q=girl+')
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({ q: 'girl' }))

  release()
  await takenOver(page)
  expect(await seenCards(page)).toEqual(slugsFor({ q: 'girl' }))
  await expect(field).toBeFocused()
  await field.pressSequentially('in red')
  await expect(field).toHaveValue('girl in red')
  await expect(page).toHaveURL('/?q=girl+in+red')
  await expect
    .poll(() => seenCards(page))
    .toEqual(slugsFor({ q: 'girl in red' }))

  // Typing is part of the step before it.
  await page.goBack()
  await expect(page).toHaveURL('/about/')
})

test('no letter is lost while React is coming', async ({ page }) => {
  test.slow()
  await slowDown(page)
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const field = page.getByRole('searchbox')
  await field.pressSequentially('the ')
  release()
  const rest = 'song is what she and nick hear'
  await field.pressSequentially(rest, { delay: 30, timeout: 20_000 })
  await takenOver(page)
  await expect(field).toHaveValue(`the ${rest}`)
  await expect(page).toHaveURL(`/?q=the+${rest.replaceAll(' ', '+')}`)
})

test('the caret stays where it is while React comes', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  const field = page.getByRole('searchbox')
  await field.pressSequentially('sapo')
  await page.keyboard.press('ArrowLeft')
  release()
  await takenOver(page)
  await page.keyboard.type('ph')
  await expect(field).toHaveValue('sappho')
})

test('Back and Forward work before React is there', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/?season=1', { waitUntil: 'commit' })
  await option(page, 'Season 1').uncheck()
  await option(page, 'Season 2').check()
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({}))
  await page.goBack()
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({ season: ['1'] }))
  await expect(option(page, 'Season 1')).toBeChecked()
  await expect(option(page, 'Season 2')).not.toBeChecked()

  release()
  await takenOver(page)
  expect(await seenCards(page)).toEqual(slugsFor({ season: ['1'] }))
  await page.goForward()
  await page.goForward()
  await expect(page).toHaveURL('/?season=2')
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({ season: ['2'] }))
})

test('a name on a card that is pressed early is answered', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/?season=1', { waitUntil: 'commit' })
  await page
    .getByRole('article', { name: 'girls', exact: true })
    .getByRole('button', { name: 'Songs with Darcy' })
    .click()
  release()
  const wish = { season: ['1'], character: ['darcy'] }
  await expect(page).toHaveURL('/?season=1&character=darcy')
  await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
  await page.goBack()
  await expect(page).toHaveURL('/?season=1')
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({ season: ['1'] }))
})

for (const [where, address] of [
  ['a card', '/?season=2'],
  ['a song’s page', '/songs/seven/'],
] as const)
  test(`Share on ${where} is answered when it is pressed early`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Share seven' }).click()
    release()
    await expect(page.getByText('Copied')).toBeVisible()
  })

test('a title that is pressed early opens its page', async ({ page }) => {
  await holdScripts(page)
  await page.goto('/?season=2', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'seven', exact: true }).click()
  await expect(page).toHaveURL('/songs/seven/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
})

test.describe('where the app never comes', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/mount-*.js', (route) =>
      route.abort('connectionfailed'),
    )
  })
  // The browser says that a file could not be fetched, in two ways.
  test.afterEach(({ problems }) => {
    const own = problems.filter((said) => !/fetch|ERR_CONNECTION/i.test(said))
    problems.splice(0)
    expect(own).toEqual([])
  })

  test('the list can be read and filtered', async ({ page }) => {
    await page.goto('/?character=elle')
    await expect
      .poll(() => seenCards(page))
      .toEqual(slugsFor({ character: ['elle'] }))
    await option(page, 'Season 1').check()
    await option(page, 'Elle').uncheck()
    await page.getByRole('searchbox').fill('crush')
    await page.getByRole('combobox', { name: 'Order' }).selectOption('title')
    const wish = { season: ['1'], q: 'crush', sort: 'title' } as const
    await expect(page).toHaveURL('/?season=1&q=crush&sort=title')
    await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    const [song] = songsFor(wish)
    await expect(page.getByText(song?.story.scene ?? '')).toBeVisible()
    await page.goBack()
    await expect
      .poll(() => seenCards(page))
      .toEqual(slugsFor({ season: ['1'], q: 'crush' }))
  })

  for (const [name, address, wish] of [
    ['story order', '/?sort=story', { sort: 'story' }],
    ['what the link asked for in vain', '/?season=9', {}],
  ] as const)
    test(`${name} does not take the songs away`, async ({ page }) => {
      await page.goto(address)
      await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    })
})

test.describe('on a slow device', () => {
  test.use({ reducedMotion: 'no-preference' })
  test.describe.configure({ timeout: 60_000 })

  for (const [address, wish] of [
    ['/', {}],
    ['/?season=2', { season: ['2'] }],
    ['/?season=1&sort=year', { season: ['1'], sort: 'year' }],
    ['/?q=sapho', { q: 'sappho' }],
    ['/?service=spotify', {}],
    ['/songs/ur-so-pretty/', undefined],
  ] as const)
    test(`nothing moves or flashes at ${address}`, async ({ page }) => {
      await watch(page)
      await slowDown(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        await expectStill(page, address)
        const { cards } = await watched(page)
        if (wish)
          expect(cards.toSorted(), `${width} px`).toEqual(
            slugsFor(wish).toSorted(),
          )
      }
    })

  // Whose headings and sentences the page lacks until React is there.
  for (const [address, wish] of [
    ['/?sort=story&season=2', { sort: 'story', season: ['2'] }],
    ['/?season=2&artist=nobody', { season: ['2'] }],
    ['/?season=3', { season: ['3'] }],
  ] as const)
    test(`no card flashes at ${address}`, async ({ page }) => {
      await watch(page)
      await slowDown(page)
      await page.goto(address)
      await settled(page)
      const { cards } = await watched(page)
      expect(cards.toSorted()).toEqual(slugsFor(wish).toSorted())
    })
})

for (const width of widths) {
  test(`nothing moves when fonts come late, ${width} px wide`, async ({
    page,
  }) => {
    await watch(page)
    await page.setViewportSize({ width, height: 900 })
    for (const address of [
      '/',
      '/?season=2',
      '/songs/smokey-eyes/',
      '/about/',
    ]) {
      await page.route('**/*.woff2', async (route) => {
        await wait(300)
        await route.fallback()
      })
      await expectStill(page, address)
    }
  })

  test(`nothing moves for a visitor with a service, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/about/')
    await page.evaluate(() => {
      localStorage.setItem('songs.service', 'spotify')
    })
    await watch(page)
    for (const address of ['/', '/songs/girls/'])
      await expectStill(page, address)
  })
}

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`where motion is: ${reducedMotion}`, () => {
    test.use({ reducedMotion })

    test('half a page shows no card that the address rules out', async ({
      page,
      baseURL,
    }) => {
      const slow = await inPieces(baseURL ?? '', 'id="girls"')
      await watch(page)
      await page.goto(`${slow.url}/?season=2`, { waitUntil: 'commit' })
      // Long enough for a first half to be painted.
      await expect(page.getByRole('searchbox')).toBeVisible()
      await wait(300)
      slow.goOn()
      await settled(page)
      const { cards } = await watched(page)
      expect(cards.toSorted()).toEqual(slugsFor({ season: ['2'] }).toSorted())
      slow.close()
    })
  })

/** Addresses as people make and mangle them. */
const anyAddress = fc
  .record({
    chosen: fc.subarray([...choices], { maxLength: 4 }),
    match: fc.constantFrom('', '', 'match=all'),
    q: fc.constantFrom(
      ...'   crush nick+charlie the sapho beabadobee zzzzz Türed %20-%20'
        .split(' ')
        .map((q) => (q ? `q=${q}` : '')),
    ),
    sort: fc.constantFrom(
      ...' winner story title artist year'
        .split(' ')
        .map((sort) => (sort ? `sort=${sort}` : '')),
    ),
    rest: fc.constantFrom(
      ...'    service=tidal utm_source=chat season=9 match=none'.split(' '),
    ),
  })
  .map(({ chosen, match, q, sort, rest }) => {
    const all: Record<string, string[]> = {}
    for (const { group, value } of chosen) (all[group] ??= []).push(value)
    const groups = Object.entries(all).map(
      ([group, values]) => `${group}=${values.join(',')}`,
    )
    return `/?${[...groups, match, q, sort, rest].filter(Boolean).join('&')}`
  })

for (const seed of [1, 2, 3, 4])
  test(`the early script and the app agree, ${seed} of 4`, async ({ page }) => {
    for (const address of fc.sample(anyAddress, { numRuns: 10, seed })) {
      const release = await holdScripts(page)
      // By then the early script has run: it stands at the end of the page.
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      const early = await placedCards(page)
      const seen = await seenCards(page)
      release()
      await takenOver(page)
      const late = await seenCards(page)
      expect(early, address).toEqual(late)
      // Hidden for as long as the page lacks what belongs around them.
      if (seen.length > 0) expect(seen, address).toEqual(late)
      await page.unrouteAll({ behavior: 'wait' })
    }
  })

/** The cards that take up room, from top to bottom, whether seen or not. */
function placedCards(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('li > article')]
      .filter((card) => card.checkVisibility())
      .toSorted(
        (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
      )
      .map(({ id }) => id),
  )
}

test('the number 1 of a link is where the page begins', async ({ page }) => {
  const release = await holdScripts(page)
  const { slug, title } = songCalled('Dance with Me')
  await page.goto(`/?season=1#${slug}`, { waitUntil: 'commit' })
  const card = page.getByRole('article', { name: title })
  await expect(card).toBeInViewport({ ratio: 0.5 })
  release()
  await takenOver(page)
  await expect(card).toBeInViewport({ ratio: 0.5 })
})
