import type { Page } from '@playwright/test'
import { escapeHtml } from '../../src/build/prerender/escapeHtml.ts'
import type { soundtrackList } from '../../src/lists/soundtrackList.ts'
import { films, parts, seasons } from './content.ts'
import { everySong, type AnySong } from './everySong.ts'
import { expectStill } from './expectStill.ts'
import { expectNoSideways } from './expectNoSideways.ts'
import { expect, test } from './fixtures.ts'
import {
  card,
  fold,
  linkTo,
  markButton,
  open,
  orderMenu,
  searchField,
  songLink,
  titles,
} from './screen.ts'
import { sites } from './sites.ts'
import { holdScripts, seenCards, settled, takenOver } from './takeOver.ts'
import { watch, watched } from './watch.ts'

const at = '/soundtrack/'

/** Where a song stands before those of which less is known. */
const last = 99

function slugs(songs: readonly AnySong[]) {
  return songs.map(({ slug }) => slug)
}

/** The songs of a season or film in story order, as their files tell it. */
function inSeason(season: number | string) {
  return everySong
    .filter((song) => song.season === season)
    .toSorted(
      (a, b) =>
        (a.episode ?? last) - (b.episode ?? last) ||
        (a.story.sceneOrder ?? 1.5) - (b.story.sceneOrder ?? 1.5) ||
        (b.rank ?? 0) - (a.rank ?? 0),
    )
}

function heardIn(season: number, episode: number | undefined) {
  return inSeason(season).filter((song) => song.episode === episode)
}

function counted({ length }: readonly AnySong[]) {
  return length === 1 ? '1 song' : `${length} songs`
}

async function expectRows(page: Page, songs: readonly AnySong[]) {
  await expect.poll(() => seenCards(page)).toEqual(slugs(songs))
}

/** The cell of an episode in the map. */
function cell(page: Page, season: number, episode: number | 'not known yet') {
  return page.getByRole('checkbox', {
    name: new RegExp(`^Season ${season}, episode ${episode}\\b`),
  })
}

test('every song is there, under its season and episode', async ({ page }) => {
  await open(page, at)

  await expectRows(
    page,
    parts.flatMap(({ id }) => inSeason(id)),
  )
  for (const { number } of seasons) {
    const heading = page.getByRole('heading', {
      level: 2,
      name: `Season ${number}`,
    })
    await expect(heading).toContainText(`${inSeason(number).length} songs`)
  }
  const heads = [
    ...seasons.flatMap(({ number, episodes }) =>
      [
        ...episodes.map((one) => ({
          name: `Episode ${one.number} · ${one.title}`,
          heard: heardIn(number, one.number),
        })),
        { name: 'Episode not known yet', heard: heardIn(number, undefined) },
      ]
        .filter(({ heard }) => heard.length > 0)
        .map(({ name, heard }) => new RegExp(`^${name} ?, ${counted(heard)}$`)),
    ),
    ...films.map(
      ({ id, title }) =>
        new RegExp(`^${title} · the film ?, ${counted(inSeason(id))}$`),
    ),
  ]
  const drawn = page.getByRole('heading', { level: 3 })
  await expect(drawn).toHaveCount(heads.length)
  for (const [place, name] of heads.entries())
    await expect(drawn.nth(place)).toHaveAccessibleName(name)
})

for (const [width, height, within] of [
  [320, 640, 360],
  [360, 780, 360],
  [390, 844, 360],
  [412, 915, 360],
  [768, 1024, 360],
  [1440, 900, 300],
  [1920, 1080, 300],
] as const)
  test(`at ${width} px the first row begins within ${within}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await open(page, at)
    const first = await page.getByRole('article').first().boundingBox()
    expect(first?.y).toBeLessThanOrEqual(within)
    await expectNoSideways(page, [width])
  })

test('the list is no crowd of landmarks', async ({ page }) => {
  await open(page, at)
  await expect(page.locator('#songs').getByRole('region')).toHaveCount(0)
})

for (const width of [390, 1440])
  test(`at ${width} px the head of a sheet stays under the status line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, at)
    await page
      .locator('#dover-beach')
      .evaluate((next) => next.scrollIntoView({ behavior: 'instant' }))
    const head = page.getByRole('heading', { level: 3 }).first()
    const status = page.getByRole('group', { name: 'The list' })
    const [bar, sheet, passed] = await Promise.all(
      [status, head, page.locator('#want-me')].map((one) => one.boundingBox()),
    )
    if (!bar || !sheet || !passed) throw new Error('Something is not there.')
    expect(passed.y, 'the row has gone by').toBeLessThan(sheet.y)
    expect(Math.abs(bar.y + bar.height - sheet.y)).toBeLessThanOrEqual(1)
    await expect(head).toContainText('Episode 1')
    await expect(head).toContainText('Season 1')
  })

for (const width of [390, 1440])
  test(`at ${width} px an address leads to a row, clear of what stays`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, `${at}#just-like-heaven`)
    const target = page.locator('#just-like-heaven')
    await expect(target).toBeInViewport({ ratio: 1 })
    const covered = await target.evaluate((article) => {
      const { left, top } = article.getBoundingClientRect()
      return !article.contains(document.elementFromPoint(left + 60, top + 4))
    })
    expect(covered).toBe(false)
  })

test('a row that a key goes back to is not under the head', async ({
  page,
}) => {
  await open(page, at)
  await songLink(page, 'Just Like Heaven').focus()
  for (let back = 0; back < 20; back += 1) {
    await page.keyboard.press('Shift+Tab')
    const covered = await page.evaluate(() => {
      const focused = document.activeElement
      const { left, top } = focused?.getBoundingClientRect() ?? new DOMRect()
      return !focused?.contains(document.elementFromPoint(left + 22, top + 6))
    })
    expect(covered).toBe(false)
  }
})

test('a row is marked where one source alone places it', async ({ page }) => {
  await open(page, at)

  for (const [basis, marked] of [
    ['confirmed', 0],
    ['single-source', 1],
    ['season-only', 0],
  ] as const) {
    const known = everySong.filter(
      ({ story }) => story.placement.basis === basis,
    )
    expect(known.length).toBeGreaterThan(0)
    for (const { slug, episode } of known.slice(0, 5)) {
      const row = page.locator(`#${slug}`)
      // Where not even the episode is known, the row stands under that word.
      await expect(row.getByText('One source')).toHaveCount(
        episode === undefined ? 0 : marked,
      )
      await expect(row).not.toContainText('Confirmed')
    }
  }
})

test('a row says title, artist, rank, and a line of the scene', async ({
  page,
}) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    await open(page, at)
    for (const { slug, title, artist, rank, story } of everySong.filter(
      (song) => song.rank,
    )) {
      const row = page.locator(`#${slug}`)
      await expect(row.getByRole('heading')).toHaveText(title)
      await expect(row).toContainText(`Number ${rank}`)
      const name = await row.getByText(artist).boundingBox()
      const heading = await row.getByRole('heading').boundingBox()
      expect(name?.y).toBeGreaterThan(heading?.y ?? Infinity)
      const [words] = (story.scene ?? '').split('.')
      const scene = await row.getByText(words ?? '').boundingBox()
      expect(scene?.height, 'on one line').toBeLessThan(30)
    }
  }
})

test('the map says of every episode how many songs it has', async ({
  page,
}) => {
  await open(page, at)

  await expect(
    page.getByRole('group', { name: 'Seasons and episodes' }),
  ).toBeVisible()
  for (const { number, episodes } of seasons)
    for (const episode of [...episodes.map((one) => one.number), undefined]) {
      const heard = heardIn(number, episode)
      const box = cell(page, number, episode ?? 'not known yet')
      await expect(box).toHaveAccessibleName(new RegExp(`, ${counted(heard)}$`))
      await expect(box).toBeEnabled({ enabled: heard.length > 0 })
    }
})

test('on a phone the map has one season at a time', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, at)
  async function expectSeason(looked: number) {
    for (const { number } of seasons)
      await expect(cell(page, number, 1)).toBeVisible({
        visible: number === looked,
      })
  }
  await expectSeason(1)
  await cell(page, 1, 2).check()
  await expectSeason(1)

  // What is chosen of another season is let go of, as no song is in both.
  await page.getByRole('checkbox', { name: /^Season 2 ?, \d/ }).check()
  await expect(page).toHaveURL(`${at}?season=2`)
  await expectSeason(2)
  await cell(page, 2, 3).check()
  await expect(page).toHaveURL(`${at}?season=2&episode=s2e3`)

  await open(page, `${at}?episode=s3e4`)
  await expectSeason(3)
})

test('without script the map has them all', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto(at)
  for (const { number } of seasons)
    await expect(cell(page, number, 1)).toBeVisible()
  await context.close()
})

test('a cell of the map filters, and stands in the address', async ({
  page,
}) => {
  await open(page, at)
  const heard = heardIn(2, 3)
  await cell(page, 2, 3).check()
  await expect(page).toHaveURL(`${at}?episode=s2e3`)
  await expectRows(page, heard)

  await page.reload()
  await takenOver(page)
  await expect(cell(page, 2, 3)).toBeChecked()
  await expectRows(page, heard)

  await cell(page, 3, 'not known yet').check()
  await expect(page).toHaveURL(`${at}?episode=s2e3,s3`)
  await expectRows(page, [...heard, ...heardIn(3, undefined)])
  await page.goBack()
  await expectRows(page, heard)
  await expect(cell(page, 3, 'not known yet')).not.toBeChecked()
  await page.goBack()
  await expect(page).toHaveURL(at)
  await expectRows(
    page,
    parts.flatMap(({ id }) => inSeason(id)),
  )
})

test('a cell that nothing is left for cannot be chosen', async ({ page }) => {
  await open(page, `${at}?season=1`)
  await expect(cell(page, 2, 3)).toHaveAccessibleName(/, 0 songs$/)
  await expect(cell(page, 2, 3)).toBeDisabled()
  await expect(cell(page, 1, 2)).toHaveAccessibleName(/, 4 songs$/)
  await cell(page, 1, 2).check()
  await expectRows(page, heardIn(1, 2))
})

type List = typeof soundtrackList

/** The filters that have tests of their own. */
type Elsewhere = 'season' | 'episode' | 'mark'

/** One choice of each other: what it is called, and what it keeps. */
const narrows: Record<
  Exclude<List['facets'][number], Elsewhere> | List['flags'][number],
  readonly [label: string, value: string, keeps: (song: AnySong) => boolean]
> = {
  character: ['Tao', 'tao', ({ story }) => story.characters.includes('tao')],
  artist: [
    'beabadoobee',
    'beabadoobee',
    ({ artist }) => artist.includes('beabadoobee'),
  ],
  placement: [
    'One source',
    'single-source',
    ({ story }) => story.placement.basis === 'single-source',
  ],
  known: ['Known episodes only', 'yes', ({ episode }) => episode !== undefined],
  ranked: ['Countdown songs only', 'yes', ({ rank }) => rank !== undefined],
}

test('every other filter keeps what it says, and the address says it', async ({
  page,
}) => {
  await open(page, at)
  await fold(page, 'More filters').click()
  for (const [name, [label, value, keeps]] of Object.entries(narrows)) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${label}`) })
    await box.check()
    await expect(page).toHaveURL(`${at}?${name}=${value}`)
    const kept = slugs(everySong.filter(keeps)).toSorted()
    await expect
      .poll(async () => (await seenCards(page)).toSorted(), label)
      .toEqual(kept)
    await box.uncheck()
  }
})

/** What the songs go by in each order, beside the one that they come in. */
const orders: Record<
  Exclude<List['sorts'][number], 'best' | 'story'>,
  (song: AnySong) => string | number
> = {
  title: ({ title }) => title,
  artist: ({ artist }) => artist,
  year: ({ year = 9999 }) => year,
}

test('every order is chosen, said in the address, and held to', async ({
  page,
}) => {
  await open(page, at)
  for (const [sort, keyOf] of Object.entries(orders)) {
    await orderMenu(page).selectOption(sort)
    await expect(page).toHaveURL(`${at}?sort=${sort}`)
    await expect
      .poll(async () => {
        const keys = new Map(everySong.map((song) => [song.slug, keyOf(song)]))
        return (await seenCards(page)).map((slug) => keys.get(slug))
      }, sort)
      .toEqual(everySong.map(keyOf).toSorted(compareAsRead))
  }
})

/** Nine before ten, whether as a number or in a name. */
function compareAsRead(a: string | number, b: string | number) {
  return `${a}`.localeCompare(`${b}`, 'en', { numeric: true })
}

test('questions find their song as they are typed', async ({ page }) => {
  await open(page, at)
  const field = searchField(page)
  for (const [question, slug] of [
    ['song when nick searches am i gay', 'why-am-i-like-this'],
    ['taylor swift episode', 'seven'],
    ['taylr swfit', 'seven'],
    ['french songs', 'le-temps-de-lamour'],
    ['am i gay', 'why-am-i-like-this'],
    ['prom', 'just-like-heaven'],
  ] as const) {
    await field.fill('')
    await field.pressSequentially(question)
    await expect
      .poll(async () => (await seenCards(page)).slice(0, 3), question)
      .toContain(slug)
  }
  await field.fill('zzzz')
  await expect(
    page.getByText(`0 of ${everySong.length} songs`).first(),
  ).toBeVisible()
  await field.fill('')
  await expect
    .poll(async () => (await seenCards(page)).length)
    .toBe(everySong.length)
})

test('the loved songs are a filter here, too', async ({ page }) => {
  await open(page, at)
  await songLink(page, 'Want Me').click()
  await markButton(page, 'Loved', 'Want Me').click()
  await linkTo(page, 'soundtrack').click()
  await page.getByRole('checkbox', { name: /^Loved/ }).check()
  await expect(page).toHaveURL(`${at}?mark=loved`)
  await expect.poll(() => seenCards(page)).toEqual(['want-me'])
  await page.reload()
  await expect.poll(() => seenCards(page)).toEqual(['want-me'])
})

test('every song’s page says by whom it is known', async ({ request }) => {
  for (const { slug, story } of everySong) {
    const answer = await request.get(`/songs/${slug}/`)
    const html = await answer.text()
    expect(story.sources.length).toBeGreaterThan(0)
    for (const { label, url = '' } of story.sources) {
      expect(html, slug).toContain(`>${escapeHtml(label)}<`)
      expect(html, slug).toContain(escapeHtml(url))
    }
  }
})

test('a row leads to all that is known, and back to its place', async ({
  page,
}) => {
  await open(page, at)
  const link = songLink(page, 'Just Like Heaven')
  await link.scrollIntoViewIfNeeded()
  await settled(page)
  const place = await page.evaluate(() => Math.round(scrollY))
  expect(place).toBeGreaterThan(500)
  for (const back of [
    () => page.goBack(),
    () => linkTo(page, 'soundtrack').click(),
  ]) {
    await link.click()
    await expect(page).toHaveURL('/songs/just-like-heaven/')
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeFocused()
    await expect(page.getByText('How we know')).toBeVisible()
    await back()
    await expect(page).toHaveURL(at)
    await expect
      .poll(() => page.evaluate(() => Math.round(scrollY)))
      .toBe(place)
  }
})

test('the page of a song that is not ranked leads to those beside it', async ({
  page,
}) => {
  await open(page, '/songs/blue/')
  const blue = everySong.find(({ slug }) => slug === 'blue')
  const others = everySong.filter(
    ({ slug, season, episode }) =>
      slug !== 'blue' && season === blue?.season && episode === blue.episode,
  )
  const beside = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Also in this episode' }),
  })
  await expect(beside.getByRole('link')).toHaveCount(others.length)
  for (const { slug } of others)
    await expect(beside.locator(`[href="/songs/${slug}/"]`)).toHaveCount(1)
  // It has no place in the countdown.
  await expect(
    page.getByRole('heading', { name: 'In the countdown' }),
  ).toHaveCount(0)

  // Who came straight here has come from no list.
  await linkTo(page, 'soundtrack').click()
  await expect(page).toHaveURL(at)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('Listen in a row leads to the service, and to no page of ours', async ({
  page,
}) => {
  await page.context().route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Elsewhere</title></html>',
    }),
  )
  await open(page, `${at}?service=deezer`)
  const blue = card(page, 'BLUE')
  const listen = blue.getByRole('link', { name: /^Listen.*BLUE/ })
  const { width, height } = (await listen.boundingBox()) ?? {}
  expect([width, height]).toEqual([44, 44])
  const leaves = page.waitForEvent('popup')
  await listen.click()
  await expect(await leaves).toHaveURL(
    'https://www.deezer.com/search/BLUE%20Billie%20Eilish/track',
  )
  await expect(page).toHaveURL(`${at}?service=deezer`)
})

test('with nowhere to report a mistake to, no report is offered', async ({
  page,
}) => {
  for (const path of [
    '/',
    at,
    '/songs/seven/',
    '/songs/lovesick/',
    '/about/',
  ]) {
    await open(page, path)
    if (path === '/songs/lovesick/')
      await expect(page.getByText('We don’t know yet')).toBeVisible()
    await expect(
      page.getByRole('link', { name: /mistake|Tell us/ }),
    ).toHaveCount(0)
  }
})

test('a report is offered on each card, on a song’s page and in About', async ({
  page,
}) => {
  const below = sites[1]?.url ?? ''
  const report = page.getByRole('link', { name: /^Report a mistake/ })
  await open(page, below)
  await expect(report).toHaveCount(10)
  await open(page, `${below}songs/seven/`)
  await expect(report).toHaveAccessibleName('Report a mistake about seven')
  await expect(report).toHaveAttribute('href', /season%202%2C%20episode%208/)
  await open(page, `${below}about/`)
  await expect(page.getByRole('link', { name: 'Tell us' })).toHaveAttribute(
    'href',
    /^https:\/\/tracker\.example\/new\?title=A%20mistake&/,
  )
})

test('where a song’s scene is not known, the way to tell it is offered', async ({
  page,
}) => {
  await open(page, `${sites[1]?.url}songs/lovesick/`)
  await expect(
    page.getByRole('link', { name: /^Know it\? Tell us/ }),
  ).toHaveAttribute('href', /lovesick/)
})

test('a mistake is reported where the site says, filled in', async ({
  page,
}) => {
  await open(page, `${sites[1]?.url}songs/want-me/`)
  const link = page.getByRole('link', { name: /^Report a mistake/ })
  const to = new URL((await link.getAttribute('href')) ?? '')
  expect(to.href).toMatch(/^https:\/\/tracker\.example\/new\?title=/)
  expect(to.searchParams.get('title')).toContain('Want Me')
  expect(to.searchParams.get('body')).toContain(
    'Want Me by Baby Queen (want-me)',
  )
})

test('the countdown leads here, and a ranked row leads back', async ({
  page,
}) => {
  await open(page)
  const others = heardIn(2, 8).length - 1
  await fold(card(page, 'seven'), 'How we know').click()
  await card(page, 'seven')
    .getByRole('link', {
      name: `${others} more songs we know from this episode`,
    })
    .click()
  await expect(page).toHaveURL(`${at}?episode=s2e8`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await songLink(page, 'seven').click()
  await expect(page).toHaveURL('/songs/seven/')
  await page.goBack()
  await expect(page).toHaveURL(`${at}?episode=s2e8`)
})

test('junk in the address is named, and loses nothing', async ({ page }) => {
  await open(page, `${at}?season=9&episode=s2e3&placement=maybe&sort=winner`)
  await expect(page.getByText('season “9”')).toBeVisible()
  await expect(page).toHaveURL(`${at}?episode=s2e3`)
  await expectRows(page, heardIn(2, 3))
})

for (const [address, rows] of [
  [at, everySong],
  [`${at}?season=2`, inSeason(2)],
  [`${at}?episode=s1e2`, heardIn(1, 2)],
  [`${at}?known=yes`, everySong.filter(({ episode }) => episode)],
  [`${at}?q=taylor`, everySong.filter(({ slug }) => slug === 'seven')],
] as const)
  test(`nothing moves or flashes at ${address}`, async ({ page }) => {
    await watch(page)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expectStill(page, address, 0.0001)
      // In any frame from the first on.
      const { cards } = await watched(page)
      expect(cards.toSorted(), `${width} px`).toEqual(slugs(rows).toSorted())
    }
  })

test('the map and the search work before React is there', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(at, { waitUntil: 'commit' })
  await cell(page, 1, 2).check()
  const heard = heardIn(1, 2)
  await expectRows(page, heard)
  await expect(page).toHaveURL(`${at}?episode=s1e2`)
  await expect(
    page.getByRole('heading', { level: 2, name: 'Season 2' }),
  ).toBeHidden()

  release()
  await takenOver(page)
  await expectRows(page, heard)
  await expect(cell(page, 1, 2)).toBeChecked()
})

test('the keyboard reaches the map, the search and a row', async ({ page }) => {
  await open(page, at)
  await page.getByRole('checkbox', { name: /^Season 1 ?, \d/ }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(`${at}?season=1`)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(`${at}?season=1&episode=s1e1`)
  await expect(cell(page, 1, 1)).toBeFocused()
  const field = searchField(page)
  await field.focus()
  await page.keyboard.type('first song')
  await expect(page).toHaveURL(`${at}?season=1&episode=s1e1&q=first+song`)
  await expect(field).toBeFocused()
  await expect(titles(page).first()).toContainText('Want Me')

  const link = songLink(page, 'Want Me')
  const row = card(page, 'Want Me')
  await link.focus()
  await page.keyboard.press('Tab')
  await expect(row.getByRole('button', { name: /^Add to my/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(row.getByRole('link', { name: /^Listen to/ })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/songs/want-me/')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the numbers are tables, and agree with the list', async ({ page }) => {
  await open(page, at)
  await page.getByRole('link', { name: 'The list in numbers' }).click()
  const table = page.getByRole('table', { name: 'Songs per season' })
  await expect(table).toBeInViewport()
  for (const { number } of seasons)
    await expect(
      table
        .getByRole('row', { name: `Season ${number}` })
        .getByRole('cell')
        .first(),
    ).toHaveText(`${inSeason(number).length}`)

  const dated = everySong.filter(({ year }) => year).length
  await expect(
    page.getByRole('table', { name: 'Release years' }),
    'no figure that is known of few',
  ).toHaveCount(dated < 0.9 * everySong.length ? 0 : 1)
  await table.getByRole('link', { name: 'Season 2' }).click()
  await expect(page).toHaveURL(`${at}?season=2`)
  await expectRows(page, inSeason(2))
})

test('nothing moves for those who ask for stillness', async ({ page }) => {
  await open(page, at)
  function moving() {
    return page.evaluate(() => document.getAnimations().length)
  }
  expect(await moving()).toBe(0)
  await cell(page, 2, 3).check()
  expect(await moving()).toBe(0)
  await expectRows(page, heardIn(2, 3))
  expect(await moving()).toBe(0)
})

test('on paper the rows stand, and the controls are gone', async ({ page }) => {
  await open(page, `${at}?episode=s2e3`)
  await page.emulateMedia({ media: 'print' })

  await expect(titles(page)).toHaveCount(heardIn(2, 3).length)
  for (const title of await titles(page).all())
    await expect(title).toBeVisible()
  await expect(page.getByRole('search')).toBeHidden()
  await expect(orderMenu(page)).toBeHidden()
  await expect(page.getByRole('link', { name: /^Listen/ })).toHaveCount(0)
})

for (const width of [320, 390, 1440])
  test(`a row takes its song into one’s ten, and stays where it is, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, at)
    const rows = page.getByRole('article')
    await expect(
      page.getByRole('button', { name: /^Add to my ten: / }),
    ).toHaveCount(everySong.length)
    const row = page.locator('#want-me')
    const add = row.getByRole('button', { name: 'Add to my ten: Want Me' })
    const [button, listen, box] = await Promise.all(
      [add, row.getByRole('link', { name: /^Listen/ }), row].map((one) =>
        one.boundingBox(),
      ),
    )
    expect(button).toMatchObject({ width: 44, height: 44 })
    expect(listen?.x).toBeGreaterThanOrEqual((button?.x ?? 0) + 44)
    // All of what is read stands before it.
    for (const text of await row
      .getByText(/Want Me|Omar Rudberg|Pixey/)
      .all()) {
      const said = await text.boundingBox()
      expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThanOrEqual(
        button?.x ?? 0,
      )
    }
    await add.click()
    const taken = row.getByRole('button', { name: /^In my ten: Want Me/ })
    await expect(taken).toBeFocused()
    expect(await row.boundingBox()).toEqual(box)
    await expect(page).toHaveURL(at)
    await expect(rows).toHaveCount(everySong.length)

    await open(page, at)
    await expect(taken).toBeVisible()
    await linkTo(page, 'mine').click()
    await expect(
      page.getByRole('list', { name: 'Your order' }).getByRole('link'),
    ).toHaveText(['Want Me'])
  })
