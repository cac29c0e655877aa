import type { Page, Route } from '@playwright/test'
import { contentFile, songCalled, songs } from './content.ts'
import { axe, expect, test } from './fixtures.ts'
import { linkTo, sheet } from './listening.ts'
import { hurry } from './hurry.ts'
import { songsFor, type Wish } from './oracle.ts'
import { expectView, open, option, titles } from './screen.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'

/** The content as it was built, beside every page. */
const besides = '**/assets/countdown-*.json'
const inVain = 'That part of the page has not arrived.'

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
      await page.getByRole('combobox', { name: 'watched' }).selectOption('none')
      await expect(page.getByText('Kept back, as you asked.')).toBeVisible()
      await page.getByRole('link', { name: 'Back to the countdown' }).click()
      await expectView(page, {})
      forgive(problems, ofLoading)
    })

    test('the list takes it from its file', async ({ page, problems }) => {
      await open(page, '/?season=2')
      await page
        .getByRole('article', { name: 'seven', exact: true })
        .getByRole('button', { name: 'Songs with Isaac' })
        .click()
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
      await page.getByRole('button', { name: 'Share seven' }).click()
      await expect(page.getByText(inVain)).toBeVisible()

      await page.unrouteAll()
      await page.getByRole('link', { name: 'Load the page again' }).click()
      await takenOver(page)
      await expect(page.getByText(inVain)).toBeHidden()
      await page.getByRole('link', { name: 'Back to the countdown' }).click()
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
  await page.getByRole('link', { name: 'Back to the countdown' }).click()
  await option(page, 'Season 2').check()
  await expect.poll(() => seenCards(page)).toEqual(slugsFor({ season: ['2'] }))
  await page.getByRole('link', { name: 'seven', exact: true }).click()
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
  await page.getByRole('button', { name: 'Share seven' }).click()
  await page.getByRole('combobox', { name: 'watched' }).selectOption('none')
  await expect(page.getByRole('status').getByText(inVain)).toBeVisible()
  await axe(page)

  release()
  await takenOver(page)
  await expect(page.getByText(inVain)).toBeHidden()
  await expect(page.getByText('Kept back, as you asked.')).toBeVisible()
  await expect(page.getByText('Copied')).toHaveCount(0)
  await page.getByRole('button', { name: 'Share seven' }).click()
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
  await page.getByRole('button', { name: 'Share seven' }).click()
  await expect(page.getByText(inVain)).toBeVisible()
  await option(page, 'Season 1').check()
  await expect(page).toHaveURL('/?season=1,2')

  await page.unrouteAll()
  await page.getByRole('link', { name: 'Load the page again' }).click()
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

function slugsFor(wish: Wish) {
  return songsFor(wish).map(({ slug }) => slug)
}

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
    await page.getByRole('searchbox').fill('crush')
    await expect
      .poll(() => seenCards(page))
      .toEqual(slugsFor({ ...wish, q: 'crush' }))
    await page.getByRole('searchbox').fill('')
    await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    await page.getByRole('button', { name: 'Share seven' }).click()
    await expect(page.getByText(inVain)).toBeVisible()
    await page.getByRole('link', { name: 'seven', exact: true }).click()
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
    const song = page.getByRole('article', { name: 'seven', exact: true })
    await expect(song.getByText('Kept back, as you asked.')).toBeVisible()
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
  const card = page.getByRole('article', { name: 'seven', exact: true })
  await expect(card.getByText('This card could not be drawn.')).toBeVisible()
  await axe(page)
  await card.getByRole('link', { name: 'Listen to seven' }).click()
  await expect(linkTo(sheet(page), 'Spotify')).toBeVisible()
  await page.keyboard.press('Escape')
  await option(page, 'Season 2').check()
  await expectView(page, { season: ['2'] })

  // Its own page cannot be drawn either: that is said, with the way out.
  await card.getByRole('link', { name: 'seven', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: 'This page could not be drawn' }),
  ).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Load the page again' }).click()
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
  await expect(page.getByText('The filters could not be drawn.')).toBeVisible()
  await axe(page)
  await expect(titles(page)).toHaveText(
    songsFor({ sort: 'winner' }).map(({ title }) => title),
  )
  await page.getByRole('combobox', { name: 'Order' }).selectOption('countdown')
  await expectView(page, {})
  forgive(problems, ofChild)
})
