import type { Locator, Page } from '@playwright/test'
import { everySong } from './everySong.ts'
import { expectNoSideways } from './expectNoSideways.ts'
import { axe, expect, test } from './fixtures.ts'
import { listenTo } from './listenTo.ts'
import {
  button,
  keep,
  kept,
  linkedPart,
  list,
  openMine,
  ranked,
  ranking,
  expectOrder,
} from './mine.ts'
import { pasted } from './pasted.ts'
import { remember } from './remember.ts'
import { markButton } from './screen.ts'
import { plain, secretsOf } from './secrets.ts'
import { holdScripts, takenOver } from './takeOver.ts'

/** Ten songs of the show, of which three are the countdown's. */
const chosen = [
  'seven',
  'Want Me',
  'If You Want To',
  'girls',
  'Dover Beach',
  'LUCID',
  'Lovesick',
  'Tired',
  'Moment In The Sun',
  'Because I Love You',
] as const

function slugOf(title: string) {
  const song = everySong.find((one) => one.title === title)
  if (!song) throw new Error(`There is no song called ${title}`)
  return song.slug
}

/** What a device keeps of an order of any songs. */
function textOfAny(titles: readonly string[]) {
  return ['3', ...titles.map(slugOf)].join(' ')
}

/** Unfolds the songs to choose from, and returns the list of them. */
async function openPicker(page: Page): Promise<Locator> {
  await page.locator('summary', { hasText: 'Add songs' }).click()
  const songs = page.getByRole('list', { name: 'Add songs' })
  await expect(songs).toBeVisible()
  return songs
}

function pickerField(page: Page) {
  return page.getByRole('searchbox', { name: 'Find a song to add' })
}

async function expectTitles(page: Page, titles: readonly string[]) {
  await expect(list(page, 'Your order').getByRole('link')).toHaveText([
    ...titles,
  ])
}

test('ten of all songs are chosen, named, sent, and stand beside a friend’s', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMine(page)
  await expectOrder(page, ranking)
  await button(page, 'Start empty').click()
  await expect(page.getByText('No songs yet.')).toBeVisible()

  const songs = await openPicker(page)
  for (const title of chosen) {
    await pickerField(page).fill(title)
    const add = songs.getByRole('button', {
      name: new RegExp(`^Add ${title} by `),
    })
    await add.click()
    await expect(
      songs.getByRole('button', { name: new RegExp(`^Added: ${title} by `) }),
    ).toHaveText('Added')
  }
  await expectTitles(page, chosen)
  await expect(page.getByText('Your list has 10 songs')).toBeVisible()
  const name = 'Ля <b>fête</b> & 恋'
  await page.getByLabel('Name of your list').fill(`  ${name}`)
  const ranked3 = page.getByRole('region', {
    name: 'Compared with the ranking',
  })
  await expect(ranked3).toContainText('3 of the ten, 1 at the same number')
  await expect(ranked3).toContainText('33% in the same order')
  await expect(ranked3.locator('svg g')).toHaveCount(3)

  await button(page, 'Share your order').click()
  await expect(page.getByText('Copied')).toBeVisible()
  const address = new URL(await pasted(page))
  expect(address.searchParams.get('order')?.length).toBeLessThanOrEqual(60)
  expect(address.searchParams.get('name')).toBe(name)
  await page.reload()
  await expectTitles(page, chosen)
  await expect(page).toHaveURL('/mine/')

  // A friend who has watched one episode, and has an order of their own.
  const friend = await browser.newPage({ baseURL: baseURL ?? '' })
  await remember(friend, {
    watched: 's1e1',
    mine: textOfAny(['girls', 'seven', 'Sappho', 'LUCID']),
  })
  await friend.goto(address.href)
  await takenOver(friend)
  const sent = linkedPart(friend)
  await expect(sent.getByRole('list', { name: 'Theirs' })).toHaveText(
    chosen.map((title, place) => `${place + 1}${title}`).join(''),
  )
  await expect(sent.getByRole('list', { name: 'Yours' })).toHaveText(
    '1girls, up 32seven, down 13Sappho, only here4LUCID, up 2',
  )
  await expect(sent).toContainText('You agree on 2 of 3')
  await expect(sent).toContainText('3 songs in both lists, none at the same')
  await expect(sent).toContainText(`They call it “${name}”.`)
  await expect(sent.locator('svg g')).toHaveCount(3)
  await axe(friend)
  await expectNoSideways(friend)
  const said = plain((await friend.getByRole('main').textContent()) ?? '')
  for (const secret of secretsOf({ watched: 's1e1' }))
    expect(said).not.toContain(secret)
  await friend.close()
})

test('a song’s own button says whether it is in, and takes it in or out', async ({
  page,
}) => {
  await page.goto('/')
  await takenOver(page)
  await button(page, 'Add to my ten: girls').click()
  const girls = button(page, /^In my ten: girls\./)
  await expect(girls).toHaveText('In my ten')
  await expect(girls).toBeFocused()
  await expect(button(page, /^In my ten/)).toHaveCount(1)

  await page.goto(`/songs/${slugOf('Want Me')}/`)
  await takenOver(page)
  await button(page, 'Add to my ten: Want Me').click()
  await page.getByRole('link', { name: 'My ten' }).click()
  await expectTitles(page, ['girls', 'Want Me'])
  await button(page, 'Undo').click()
  await expectTitles(page, ['girls'])
  await button(page, 'Redo').click()
  expect(await kept(page)).toBe(textOfAny(['girls', 'Want Me']))

  await page.goto('/')
  await takenOver(page)
  await button(page, /^In my ten: girls\./).click()
  await expect(button(page, 'Add to my ten: girls')).toBeVisible()
  await page.goto('/mine/')
  await expectTitles(page, ['Want Me'])
})

test('pressed before React is there, it is answered, twice over too', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await button(page, 'Add to my ten: girls').click()
  await button(page, 'Add to my ten: Tired').click()
  release()
  await expect(button(page, /^In my ten: girls\./)).toBeVisible()
  await expect(button(page, /^In my ten: Tired\./)).toBeVisible()
})

test('where the code of it does not come, that is said', async ({
  page,
  problems,
}) => {
  await page.goto('/')
  await takenOver(page)
  await page.route('**/assets/*.js', (route) => route.abort())
  const said = page.getByText('This isn’t working yet.')
  await expect(said).toBeHidden()
  await button(page, 'Add to my ten: girls').click()
  await expect(said).toBeVisible()
  // Only that a file did not come, and no fault.
  expect(new Set(problems.splice(0))).toEqual(
    new Set(['Failed to load resource: net::ERR_FAILED']),
  )
})

for (const [when, leaves] of [
  ['left before React is there', true],
  ['left after that', false],
] as const)
  test(`the name of a list is kept where its field is ${when}`, async ({
    page,
  }) => {
    await page.goto('/icon.svg')
    await page.evaluate(() => localStorage.setItem('songs.mineName', 'Old'))
    const release = await holdScripts(page)
    await page.goto('/mine/', { waitUntil: 'commit' })
    const field = page.getByLabel('Name of your list')
    await field.pressSequentially('Rainy days')
    if (leaves) await field.blur()
    release()
    await takenOver(page)
    await field.blur()
    await expect(field).toHaveValue('Rainy days')
    await page.reload()
    await takenOver(page)
    await expect(field).toHaveValue('Rainy days')
  })

test('songs that are taken out come back by Undo, and the focus stays near', async ({
  page,
}) => {
  await openMine(page)
  const heard = await listenTo(page)
  await button(page, 'Remove girls').click()
  await expectOrder(
    page,
    ranking.filter((title) => title !== 'girls'),
  )
  await expect(button(page, 'Remove Buzzkill')).toBeFocused()
  await expect.poll(heard).toEqual(['Removed girls, 9 songs left'])
  await button(page, 'Remove Pressure To Party').click()
  await expect(button(page, 'Remove seven')).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expectOrder(page, ranking)

  await keep(page, textOfAny(['girls']))
  await page.goto('/mine/')
  await takenOver(page)
  await button(page, 'Remove girls').click()
  await expect(page.getByText('No songs yet.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your order' })).toBeFocused()
  await expect(button(page, 'Save the picture')).toHaveCount(0)
})

test('loved songs are the first to choose from, and twenty-five all there is room for', async ({
  page,
}) => {
  await page.goto('/')
  await takenOver(page)
  await markButton(page, 'Loved', 'Tired').click()
  const many = everySong.slice(10, 34).map(({ title }) => title)
  await keep(
    page,
    ['3', ...everySong.slice(10, 34).map((one) => one.slug)].join(' '),
  )
  await page.goto('/mine/')
  await expectTitles(page, many)
  const songs = await openPicker(page)
  await expect(songs.getByRole('listitem').first()).toContainText('Tired')
  await songs.getByRole('button', { name: /^Add Tired by / }).click()
  await expect(page.getByText('it’s full')).toBeVisible()
  for (const add of await songs.getByRole('button', { name: /^Add / }).all())
    await expect(add).toHaveAttribute('aria-disabled', 'true')
  await axe(page)
  await expectNoSideways(page)

  await page.goto('/')
  await takenOver(page)
  await expect(button(page, /^In my ten: Tired/)).toBeVisible()
  await expect(button(page, /^My ten is full: /)).toHaveCount(9)
  await expect(button(page, /^My ten is full: .* girls/)).toBeDisabled()
})

test('the songs to choose from are searched as everywhere', async ({
  page,
}) => {
  await openMine(page)
  const songs = await openPicker(page)
  await pickerField(page).fill('baby quen')
  await expect(songs.getByRole('listitem').first()).toContainText('Baby Queen')
  await pickerField(page).fill('zzzzz')
  await expect(page.getByText('No song matches.')).toBeVisible()
  await expect(page).toHaveURL('/mine/')
})

test('without the other songs one’s ten still works, and they can be asked for again', async ({
  page,
  problems,
}) => {
  const file = /\/data\/soundtrack\.json/
  await page.route(file, (route) => route.fulfill({ status: 404 }))
  await openMine(page)
  await page.locator('summary', { hasText: 'Add songs' }).click()
  await expect(button(page, 'Try again')).toBeVisible()
  await button(page, 'Move girls up').click()
  await expectOrder(page, ranked(['girls', 2]))
  expect(problems.splice(0).join(' ')).toContain('404')
  await page.unroute(file)
  await button(page, 'Try again').click()
  await expect(page.getByRole('list', { name: 'Add songs' })).toBeVisible()
})

test('with letters twice as large, what was chosen stays in the page', async ({
  page,
}) => {
  await keep(page, textOfAny(chosen))
  await page.goto('/mine/')
  await takenOver(page)
  await openPicker(page)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expectNoSideways(page, [320, 640, 1440])
})
