import type { Page } from '@playwright/test'
import { seasons } from './content.ts'
import { everySong, type AnySong } from './everySong.ts'
import { expectStill } from './expectStill.ts'
import { expect, test } from './fixtures.ts'
import { answer, chooseService } from './listening.ts'
import { pasted } from './pasted.ts'
import {
  card,
  fold,
  listen,
  listenOn,
  markButton,
  open,
  orderMenu,
  rowFold,
  searchField,
  titles,
} from './screen.ts'
import { sites } from './sites.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'
import { watch, watched } from './watch.ts'

const at = '/soundtrack/'

/** Where a song stands before those of which less is known. */
const last = 99

function slugs(songs: readonly AnySong[]) {
  return songs.map(({ slug }) => slug)
}

/** The songs of a season in story order, as their files tell it. */
function inSeason(season: number) {
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

function bySlug<T extends { slug: string }>(songs: readonly T[]) {
  return songs.toSorted((a, b) => a.slug.localeCompare(b.slug))
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
    seasons.flatMap(({ number }) => inSeason(number)),
  )
  for (const { number } of seasons) {
    const heading = page.getByRole('heading', {
      level: 2,
      name: `Season ${number}`,
    })
    await expect(heading).toContainText(`${inSeason(number).length} songs`)
  }
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(
    seasons.flatMap(({ number, episodes }) =>
      [
        ...episodes.map((one) => ({
          heading: `Episode ${one.number} · ${one.title}`,
          heard: heardIn(number, one.number),
        })),
        {
          heading: 'Episode not known yet',
          heard: heardIn(number, undefined),
        },
      ]
        .filter(({ heard }) => heard.length > 0)
        .map(({ heading, heard }) => `${heading}, ${counted(heard)}`),
    ),
  )
})

test('the season and the episode stay in sight while their songs go by', async ({
  page,
}) => {
  await open(page, at)
  const { top, season, episode } = await page.evaluate(async () => {
    const passed = document.getElementById('want-me')
    const heading = passed?.closest('section')?.querySelector('h3')
    const next = passed?.closest('li')?.nextElementSibling
    next?.scrollIntoView({ behavior: 'instant' })
    await new Promise(requestAnimationFrame)
    const name = passed?.closest('[data-season]:not(article)')
    return {
      top: passed?.getBoundingClientRect().top,
      season: name?.querySelector('h2')?.getBoundingClientRect().top,
      episode: heading?.getBoundingClientRect().top,
    }
  })
  expect(top, 'the row has gone by').toBeLessThan(episode ?? 0)
  expect(season).toBe(0)
  expect(episode).toBeGreaterThan(0)
})

test('an address leads to a row, which no heading covers', async ({ page }) => {
  await open(page, `${at}#just-like-heaven`)
  const target = page.locator('#just-like-heaven')
  await expect(target).toBeInViewport({ ratio: 1 })
  const covered = await target.evaluate((article) => {
    const { left, top } = article.getBoundingClientRect()
    return !article.contains(document.elementFromPoint(left + 60, top + 4))
  })
  expect(covered).toBe(false)
})

test('how sure an episode is stands on its row', async ({ page }) => {
  await open(page, at)

  for (const [basis, label] of [
    ['confirmed', 'Confirmed'],
    ['single-source', 'One source'],
    ['season-only', 'Season only'],
  ] as const) {
    const known = everySong.filter(
      ({ story }) => story.placement.basis === basis,
    )
    expect(known.length).toBeGreaterThan(0)
    for (const { slug } of known.slice(0, 5))
      await expect(page.locator(`#${slug} summary`).first()).toContainText(
        label,
      )
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
    seasons.flatMap(({ number }) => inSeason(number)),
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

test('what is known, how sure, and what is ranked are filters', async ({
  page,
}) => {
  await open(page, at)
  await fold(page, 'On screen, and how sure it is').click()
  for (const [label, address, keeps] of [
    ['Episode known', 'known=yes', (song) => song.episode !== undefined],
    ['In the countdown', 'ranked=yes', (song) => song.rank !== undefined],
    [
      'One source',
      'placement=single-source',
      ({ story }) => story.placement.basis === 'single-source',
    ],
  ] as const satisfies readonly (readonly [
    string,
    string,
    (song: AnySong) => boolean,
  ])[]) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${label}`) })
    await box.check()
    await expect(page).toHaveURL(`${at}?${address}`)
    const kept = slugs(everySong.filter(keeps)).toSorted()
    await expect
      .poll(async () => (await seenCards(page)).toSorted(), label)
      .toEqual(kept)
    await box.uncheck()
  }
})

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
  await rowFold(card(page, 'Want Me')).click()
  await markButton(page, 'Loved', 'Want Me').click()
  await fold(page, 'On screen, and how sure it is').click()
  await page.getByRole('checkbox', { name: /^Loved/ }).check()
  await expect(page).toHaveURL(`${at}?mark=loved`)
  await expect.poll(() => seenCards(page)).toEqual(['want-me'])
  await page.reload()
  await expect.poll(() => seenCards(page)).toEqual(['want-me'])
})

test('every row says by whom it is known', async ({ page }) => {
  await open(page, at)
  const said = await page.getByRole('article').evaluateAll((rows) =>
    rows.map((article) => ({
      slug: article.id,
      sources: Array.from(article.querySelectorAll('dd ul > li'), (item) => ({
        label: item.textContent,
        url: item.querySelector('a')?.getAttribute('href') ?? undefined,
      })),
    })),
  )
  const known = everySong.map(({ slug, story }) => ({
    slug,
    sources: story.sources.map(({ label, url }) => ({ label, url })),
  }))
  expect(known.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(bySlug(said)).toEqual(bySlug(known))
})

test('a row unfolds into all that is known, and to the service', async ({
  page,
}) => {
  await open(page, at)
  const want = card(page, 'Want Me')
  await rowFold(want).click()
  const song = everySong.find(({ slug }) => slug === 'want-me')
  for (const { label, url } of song?.story.sources ?? [])
    await expect(want.getByRole('link', { name: label })).toHaveAttribute(
      'href',
      url ?? '',
    )
  await listen(want, 'Want Me').click()
  await expect(await answer(page, 'TIDAL')).toHaveAttribute(
    'href',
    /^https:\/\/.*tidal\.com\/.*Want%20Me/,
  )
  await page.keyboard.press('Escape')

  // Who has a service need not unfold anything.
  await chooseService(page, 'Deezer')
  const leaves = page.waitForEvent('popup')
  await listenOn(card(page, 'BLUE'), 'Deezer').click()
  await expect(await leaves).toHaveURL(
    'https://www.deezer.com/search/BLUE%20Billie%20Eilish/track',
  )
})

test('with nowhere to report a mistake to, its text is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, at)
  const want = card(page, 'Want Me')
  await rowFold(want).click()
  await want.getByRole('button', { name: /^Copy a correction/ }).click()
  await expect(want.getByText('Copied')).toBeVisible()
  const text = await pasted(page)
  expect(text).toContain('Want Me by Baby Queen (want-me)')
  expect(text).toContain('season 1, episode 1')
})

test('a mistake is reported where the site says, filled in', async ({
  page,
}) => {
  await open(page, `${sites[1]?.url}soundtrack/`)
  const want = card(page, 'Want Me')
  await rowFold(want).click()
  const link = want.getByRole('link', { name: /^Report a correction/ })
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
  await card(page, 'seven')
    .getByRole('link', { name: `Also in this episode: ${others} songs` })
    .click()
  await expect(page).toHaveURL(`${at}?episode=s2e8`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await card(page, 'seven')
    .getByRole('link', { name: /^Number 9/ })
    .click()
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
  await searchField(page).focus()
  await page.keyboard.press('Tab')
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

  const want = card(page, 'Want Me')
  const summary = rowFold(want)
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(markButton(page, 'Loved', 'Want Me')).toBeVisible()
  await expect(summary).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(want.getByRole('link').first()).toBeFocused()
})

test('the numbers are tables, and agree with the list', async ({ page }) => {
  await open(page, at)
  await page.getByRole('link', { name: 'The list in numbers' }).click()
  const table = page.getByRole('table', { name: 'Songs per episode' })
  await expect(table).toBeInViewport()
  for (const { number } of seasons) {
    const cells = await table
      .getByRole('row', { name: `Season ${number}` })
      .getByRole('cell')
      .allInnerTexts()
    const counts = cells.map((text) => Number.parseInt(text, 10) || 0)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      inSeason(number).length,
    )
  }
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
  await expect(listen(page)).toHaveCount(0)
})
