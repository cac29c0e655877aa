import type { Page, Route } from '@playwright/test'
import { contentFile, songCalled, songs } from './content.ts'
import { axe, expect, test } from './fixtures.ts'
import { sheet } from './listening.ts'
import { hurry } from './hurry.ts'
import { slugsFor, songsFor } from './oracle.ts'
import {
  card,
  expectView,
  guardMenu,
  keptBack,
  linkTo,
  listen,
  listenOn,
  nameOn,
  open,
  option,
  orderMenu,
  searchField,
  shareButton,
  songLink,
  titles,
} from './screen.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'

/** The content as it was built, beside every page. */
const besides = '**/assets/countdown-*.json'
const inVain = 'This isn’t working yet.'

type Fault = readonly [what: string, answer: Parameters<Route['fulfill']>[0]]

const faults: readonly Fault[] = [
  ['is gone', { status: 404, contentType: 'text/html', body: 'Not found' }],
  ['is a page', { contentType: 'text/html', body: '<!doctype html>' }],
  ['is cut', { contentType: 'application/json', body: '{"version":1,"ti' }],
  ['meets a fault', { status: 500 }],
]

/** What is logged of it, and no more. */
function forgive(problems: string[], expected: RegExp) {
  for (const problem of problems.splice(0))
    if (!expected.test(problem)) problems.push(problem)
}

const ofLoading =
  /^Failed to load resource|countdown[^/]*\.json|^SyntaxError|Failed to fetch/

for (const [what, answer] of faults)
  test.describe(`where a page’s content ${what}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.route(besides, (route) => route.fulfill(answer))
    })

    test('a song’s page takes it from its file', async ({ page, problems }) => {
      await page.goto('/songs/seven/')
      await takenOver(page)
      await guardMenu(page).selectOption('none')
      await expect(keptBack(page)).toBeVisible()
      await linkTo(page, 'countdown').click()
      await expectView(page, {})
      forgive(problems, ofLoading)
    })

    test('the list takes it from its file', async ({ page, problems }) => {
      await open(page, '/?season=2')
      await nameOn(card(page, 'seven'), 'Isaac').click()
      await expectView(page, { season: ['2'], character: ['isaac'] })
      forgive(problems, ofLoading)
    })

    test('a song’s page without it stays as it is', async ({
      page,
      problems,
    }) => {
      await page.route(contentFile, (route) => route.fulfill(answer))
      await page.goto('/songs/seven/')
      await expect
        .poll(() => problems.join('\n'), { timeout: 15_000 })
        .toMatch(/data\/countdown\.json/)

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
      await expect(
        page.getByText(songCalled('seven').story.scene),
      ).toBeVisible()
      await expect(page.getByText(inVain)).toBeHidden()
      await shareButton(page, 'seven').click()
      await expect(page.getByText(inVain)).toBeVisible()

      await page.unrouteAll()
      await page.getByRole('link', { name: 'Reload' }).click()
      await takenOver(page)
      await expect(page.getByText(inVain)).toBeHidden()
      await linkTo(page, 'countdown').click()
      await expectView(page, {})
      forgive(problems, ofLoading)
    })
  })

test('pages without their content still lead to each other', async ({
  page,
  problems,
}) => {
  for (const file of [besides, contentFile])
    await page.route(file, (route) => route.fulfill({ status: 404 }))
  await page.goto('/songs/seven/')
  await expect
    .poll(() => problems.join('\n'))
    .toMatch(/data\/countdown\.json: HTTP 404/)
  await linkTo(page, 'countdown').click()
  await option(page, 'Season 2').check()
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({ season: ['2'] }))
  await songLink(page, 'seven').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
  forgive(problems, ofLoading)
})

test('after ten seconds a click is not done any more, a choice still is', async ({
  page,
  context,
}) => {
  await hurry(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const release = await holdScripts(page)
  await page.goto('/songs/seven/', { waitUntil: 'commit' })
  await shareButton(page, 'seven').click()
  await guardMenu(page).selectOption('none')
  await expect(page.getByRole('status').getByText(inVain)).toBeVisible()
  await axe(page)

  release()
  await takenOver(page)
  await expect(page.getByText(inVain)).toBeHidden()
  await expect(keptBack(page)).toBeVisible()
  await expect(page.getByText('Copied')).toHaveCount(0)
  await shareButton(page, 'seven').click()
  await expect(page.getByText('Copied')).toBeVisible()
})

test('an app that cannot come says so at the first press', async ({
  page,
  problems,
}) => {
  await page.route('**/assets/mount-*.js', (route) =>
    route.abort('connectionfailed'),
  )
  await page.goto('/?season=2')
  await expect
    .poll(() => problems.join('\n'))
    .toMatch(/Failed to fetch dynamically/)
  await shareButton(page, 'seven').click()
  await expect(page.getByText(inVain)).toBeVisible()
  await option(page, 'Season 1').check()
  await expect(page).toHaveURL('/?season=1,2')

  await page.unrouteAll()
  await page.getByRole('link', { name: 'Reload' }).click()
  await takenOver(page)
  await expectView(page, { season: ['1', '2'] })
  forgive(problems, ofLoading)
})

/** A browser in which nothing can be drawn that asks for its languages. */
async function breakApp(page: Page) {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', {
      get() {
        throw new Error('There are no languages.')
      },
    })
  })
}

/** Opens an address at which the app gives up, and waits until it has. */
async function openBroken(page: Page, address: string, problems: string[]) {
  await page.goto(address)
  await expect.poll(() => problems.join('\n')).toMatch(ofLanguages)
  forgive(problems, ofLanguages)
}

const ofLanguages = /There are no languages/

for (const [address, wish] of [
  ['/', {}],
  ['/?season=2&sort=winner', { season: ['2'], sort: 'winner' }],
] as const)
  test(`where the app breaks down, the list stays at ${address}`, async ({
    page,
    problems,
  }) => {
    await breakApp(page)
    await openBroken(page, address, problems)

    await expect(page).toHaveTitle('Heartstopper, song by song')
    await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    await searchField(page).fill('crush')
    await expect
      .poll(() => seenCards(page))
      .toEqual(slugsFor({ ...wish, q: 'crush' }))
    await searchField(page).fill('')
    await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    await shareButton(page, 'seven').click()
    await expect(page.getByText(inVain)).toBeVisible()
    await songLink(page, 'seven').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
    forgive(problems, ofLanguages)
  })

test('where the app breaks down, what was held back stays so', async ({
  page,
  problems,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('songs.watched', 's1e1')
  })
  await breakApp(page)
  for (const address of ['/', '/songs/seven/']) {
    await openBroken(page, address, problems)
    const song = card(page, 'seven')
    await expect(keptBack(song)).toBeVisible()
    await expect(song.getByText(songCalled('seven').story.scene)).toBeHidden()
  }
})

type Changed = { songs: Json[]; characters: Json[] }
type Json = Record<string, unknown>

/** Gives pages content that is not as it was checked. */
async function spoil(page: Page, change: (content: Changed) => void) {
  await page.route(besides, async (route) => {
    const content = (await (await route.fetch()).json()) as Changed
    change(content)
    await route.fulfill({ json: content })
  })
}

/** A song whose scene cannot be drawn, though it can be found and sorted. */
function spoilSeven({ songs: list }: Changed) {
  const seven = list.find(({ slug }) => slug === 'seven')
  Object.assign(Object(seven?.['story']), { vignette: null })
}

const ofVignette = /reading 'id'|error while hydrating/
const ofChild = /Minified React error|error while hydrating/

test('one card that cannot be drawn leaves nine, and its song', async ({
  page,
  problems,
}) => {
  await spoil(page, spoilSeven)
  await open(page)
  await expect.poll(() => problems.join('\n')).toMatch(ofVignette)

  await expect(titles(page)).toHaveText(songsFor({}).map(({ title }) => title))
  await expect(page.locator('article[data-rank]')).toHaveCount(songs.length - 1)
  const song = card(page, 'seven')
  await expect(song.getByText('We couldn’t show this card.')).toBeVisible()
  await axe(page)
  await listen(song, 'seven').click()
  await expect(listenOn(sheet(page), 'Spotify')).toBeVisible()
  await page.keyboard.press('Escape')
  await option(page, 'Season 2').check()
  await expectView(page, { season: ['2'] })

  // Its own page cannot be drawn either: that is said, with the way out.
  await songLink(song, 'seven').click()
  await expect(
    page.getByRole('heading', { name: 'This page broke' }),
  ).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect(page.getByText(songCalled('seven').story.scene)).toBeVisible()
  forgive(problems, ofVignette)
})

test('filters that cannot be drawn leave the list', async ({
  page,
  problems,
}) => {
  // Somebody with one scene only, whose name is no text.
  await spoil(page, ({ characters: list }) => {
    const sarah = list.find(({ id }) => id === 'sarah')
    Object.assign(Object(sarah), { shortName: {} })
  })
  await page.goto('/?sort=winner')
  await expect(page.getByText('Sorry, the filters didn’t load.')).toBeVisible()
  await axe(page)
  await expect(titles(page)).toHaveText(
    songsFor({ sort: 'winner' }).map(({ title }) => title),
  )
  await orderMenu(page).selectOption('countdown')
  await expectView(page, {})
  forgive(problems, ofChild)
})
