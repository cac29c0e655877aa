import { songCalled } from './content.ts'
import { expect, test } from './fixtures.ts'
import { hurry } from './hurry.ts'
import { slugsFor, songsFor } from './oracle.ts'
import {
  card,
  nameOn,
  option,
  orderMenu,
  searchField,
  shareButton,
  songLink,
} from './screen.ts'
import { slowDown } from './slowDown.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'

test('what is typed before React is there stays typed', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/about/', { waitUntil: 'commit' })
  await page.goto('/', { waitUntil: 'commit' })
  const field = searchField(page)
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
  const field = searchField(page)
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
  const field = searchField(page)
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
  await nameOn(card(page, 'girls'), 'Darcy').click()
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
    await shareButton(page, 'seven').click()
    release()
    await expect(page.getByText('Copied')).toBeVisible()
  })

test('a title that is pressed early opens its page', async ({ page }) => {
  await holdScripts(page)
  await page.goto('/?season=2', { waitUntil: 'commit' })
  await songLink(page, 'seven').click()
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
    await searchField(page).fill('crush')
    await orderMenu(page).selectOption('title')
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
      await hurry(page)
      await page.goto(address)
      await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    })
})

test('the number 1 of a link is where the page begins', async ({ page }) => {
  const release = await holdScripts(page)
  const { slug, title } = songCalled('Dance with Me')
  await page.goto(`/?season=1#${slug}`, { waitUntil: 'commit' })
  const song = card(page, title)
  await expect(song).toBeInViewport({ ratio: 0.5 })
  release()
  await takenOver(page)
  await expect(song).toBeInViewport({ ratio: 0.5 })
})
