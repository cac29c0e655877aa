import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  playlistFormats,
  type PlaylistFormat,
} from '../../src/playlists/playlistFormats.ts'
import { playlistGoals } from '../../src/playlists/playlistGoals.ts'
import { songs } from './content.ts'
import { everySong } from './everySong.ts'
import { axe, expect, test } from './fixtures.ts'
import { songsFor, type Wish } from './oracle.ts'
import { pasted } from './pasted.ts'
import {
  goal,
  markButton,
  open,
  option,
  takeAway,
  unfoldFilters,
} from './screen.ts'

async function unfold(page: Page) {
  await takeAway(page).click()
  await expect(
    page.getByRole('heading', { name: 'Make a playlist' }),
  ).toBeVisible()
}

/** What a button puts on the clipboard. */
async function copied(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true })
  await button.click()
  await expect(button.locator('xpath=following-sibling::output')).toHaveText(
    'Copied',
  )
  return pasted(page)
}

async function saved(page: Page, name: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name, exact: true }).click()
  const download = await coming
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  }
}

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('the list is taken away as it is filtered and ordered', async ({
  page,
}) => {
  const wish = { season: ['2'], sort: 'winner' } as const satisfies Wish
  await open(page, '/?season=2&sort=winner')
  await unfold(page)

  await goal(page, 'Spotify, on a computer').check()
  expect(await copied(page, 'Copy as Tracks for Spotify')).toBe(
    songsFor(wish)
      .map(({ spotifyTrack }) => spotifyTrack)
      .join('\n'),
  )
  await goal(page, 'on a phone').check()
  expect(await copied(page, 'Copy as Artist - Title')).toBe(
    songsFor(wish)
      .map(({ artist, title }) => `${artist} - ${title}`)
      .join('\n'),
  )
  const { name, text } = await saved(page, 'Save as CSV for TuneMyMusic')
  expect(name).toMatch(/^[a-z0-9-]+\.csv$/)
  expect(text.split('\r\n')).toHaveLength(songsFor(wish).length + 2)

  // And goes on as the list does.
  await option(page, 'Season 2').uncheck()
  await expect
    .poll(async () =>
      (await copied(page, 'Copy as Artist - Title')).split('\n'),
    )
    .toHaveLength(songs.length)
})

/** Asks for each goal in turn. */
async function forEachGoal(page: Page, visit: () => Promise<void>) {
  for (const radio of await page.getByRole('radio').all()) {
    await radio.check()
    await visit()
  }
}

/** The buttons of a goal, or of the whole part, that begin so. */
async function namesOf(page: Page, start: RegExp) {
  const buttons = await page.getByRole('button', { name: start }).all()
  return Promise.all(
    buttons.map(async (one) => (await one.getAttribute('aria-label')) ?? ''),
  )
}

test('every format is a file, of a name that tells which', async ({ page }) => {
  const files = new Set<string>()
  for (const at of Object.keys(playlistGoals).keys()) {
    // A browser lets a page save only so many files in a row.
    await open(page)
    await unfold(page)
    await page.getByRole('radio').nth(at).check()
    for (const name of await namesOf(page, /^Save as /)) {
      const file = await saved(page, name)
      const without = songs.filter(
        ({ title, spotifyTrack = '' }) =>
          !file.text.includes(title) && !file.text.includes(spotifyTrack),
      )
      expect(without, file.name).toEqual([])
      files.add(file.name)
    }
  }
  const title = 'the-ten-best-needle-drops-of-heartstopper'
  expect(files).toEqual(
    new Set(
      Object.values<PlaylistFormat>(playlistFormats).map(({ tag, ending }) =>
        tag ? `${title}-${tag}.${ending}` : `${title}.${ending}`,
      ),
    ),
  )
})

test('a playlist is asked for by where it should go', async ({ page }) => {
  await open(page, '/?season=2')
  await unfold(page)
  function way(name: string) {
    return page.getByRole('region', { name })
  }

  await goal(page, 'Spotify, on a computer').check()
  await expect(
    way('Spotify, on a computer')
      .getByRole('listitem')
      .filter({ hasText: /^Paste/ }),
  ).toBeVisible()
  await goal(page, 'on a phone').check()
  await expect(way('on a phone')).toContainText('transfer site')
  await axe(page)

  await goal(page, 'YouTube').check()
  const order = songsFor({ season: ['2'] })
  const links = way('YouTube').getByRole('link')
  await expect(links).toHaveText(
    order.map(({ title, artist }) => `${title} · ${artist}`),
  )
  for (const [place, link] of (await links.all()).entries())
    await expect(link).toHaveAttribute(
      'href',
      new RegExp(
        `^https://www\\.youtube\\.com/results\\?search_query=${encodeURIComponent(order[place]?.title ?? '')}`,
      ),
    )

  await goal(page, 'Other formats').check()
  await expect(way('Other formats')).toContainText('VLC')
  await axe(page)
  await expect(
    page.getByRole('link', { name: /Heartstopper Official Playlist$/ }),
  ).toHaveAttribute('href', /^https:\/\/open\.spotify\.com\/playlist\//)
})

test('with downloads that lead nowhere, a file is there to copy', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => undefined
  })
  await open(page)
  await unfold(page)
  await goal(page, 'Just the text').check()
  await page.getByRole('button', { name: 'Save as Numbered list' }).click()
  await expect(
    page.getByText(/\.txt should be in your downloads now\.$/),
  ).toBeVisible()
  await page.getByText('Copy the text instead').click()
  const field = page.getByRole('textbox', { name: 'Copy it from here:' })
  await expect(field).toHaveValue(
    /^.+\n\n10\. Pressure To Party – Julia Jacklin\n/,
  )
  await expect(field).toBeFocused()
  expect(
    await field.evaluate((text) => {
      const { selectionStart, selectionEnd, value } =
        text as HTMLTextAreaElement
      return selectionEnd - selectionStart === value.length
    }),
  ).toBe(true)
})

test('where a page cannot be printed, that is said, and the rest stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      throw new TypeError('no')
    }
  })
  await open(page)
  await unfold(page)
  await page.getByRole('button', { name: 'Print the list' }).click()
  await expect(page.getByText('your browser can’t print')).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Make a playlist' }),
  ).toBeVisible()

  await page.evaluate(() => Object.assign(window, { print: undefined }))
  await option(page, 'Season 2').check()
  await expect(
    page.getByRole('button', { name: 'Print the list' }),
  ).toHaveCount(0)
})

test('nothing that leaves the page tells a scene', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('songs.watched', 'none')
    localStorage.setItem('songs.service', 'deezer')
  })
  await open(page)
  await unfold(page)
  const told = songs.flatMap(({ story }) => [
    story.scene,
    story.reason,
    story.vignette.alt,
    story.placement.note,
  ])
  const taken: string[] = []
  await forEachGoal(page, async () => {
    for (const name of await namesOf(page, /^Save as /))
      taken.push((await saved(page, name)).text)
    for (const name of await namesOf(page, /^Copy as /))
      taken.push(await copied(page, name))
    taken.push(await page.locator('#take-away').innerText())
  })
  for (const text of told) expect(taken.join('\n')).not.toContain(text)
})

test('the list is heard in order, a tap a song', async ({ page, context }) => {
  await context.route(/deezer|spotify/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '' }),
  )
  await open(page, '/?season=2')
  await unfold(page)
  await page
    .getByRole('region', { name: 'Listen in order' })
    .getByRole('combobox')
    .selectOption('deezer')

  const order = songsFor({ season: ['2'] })
  // By the numbers that they have in the countdown.
  await expect(
    page
      .getByRole('region', { name: 'Listen in order' })
      .getByRole('listitem')
      .locator('> :first-child'),
  ).toHaveText(order.map(({ rank }) => String(rank)))
  for (const { title } of order) {
    const next = page.getByRole('link', { name: `Play ${title} on Deezer` })
    const opening = page.waitForEvent('popup')
    await next.click()
    const tab = await opening
    expect(tab.url()).toContain('https://www.deezer.com/search/')
    await tab.close()
  }
  await expect(page.getByText('That’s all of them!')).toBeVisible()

  // Where one is stays on the device, and can be begun anew.
  await page.reload()
  await takeAway(page).click()
  await expect(page.getByText('That’s all of them!')).toBeVisible()
  const restart = page.getByRole('button', { name: 'Start again' })
  await restart.press('Enter')
  await expect(
    page.getByRole('link', { name: `Play ${order[0]?.title} on Deezer` }),
  ).toBeVisible()
  await expect(restart).toBeDisabled()
  await expect(restart).toBeFocused()
})

test('one sheet of paper holds the ten, with their addresses', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await open(page)
  await unfold(page)
  await page.getByRole('button', { name: 'Print the list' }).click()
  await page.emulateMedia({ media: 'print' })
  for (const { slug, title, story } of songs) {
    await expect(
      page.getByText(new RegExp(`^http.*/songs/${slug}/$`)),
    ).toBeVisible()
    await expect(page.getByText(story.scene).last()).toBeVisible()
    await expect(page.getByText(title, { exact: true }).last()).toBeVisible()
  }
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)

  // The page is itself again once the printer has it.
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByText(/^http.*\/songs\/seven\/$/)).toHaveCount(0)
})

test('every song of the show goes on paper, with what is known of it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  await open(page, '/soundtrack/')
  await unfold(page)
  await page.getByRole('button', { name: 'Print the list' }).click()
  await page.emulateMedia({ media: 'print' })
  const printed = await page
    .locator('li', { hasText: /https?:/ })
    .filter({ visible: true })
    .evaluateAll((items) =>
      items.map((item) =>
        Array.from(item.querySelectorAll('p'), (line) => line.textContent),
      ),
    )
  expect(printed).toHaveLength(everySong.length)
  for (const lines of printed) {
    expect(lines).not.toContain('')
    expect(lines[0]).toMatch(
      / · (?:Season \d · Episode (?:\d|not known yet)|The film · )/,
    )
  }
  expect(printed.find(([line]) => line?.startsWith('BLUE'))?.[1]).toMatch(
    /^Content note: an eating disorder and self-harm\. /,
  )
})

test('songs are marked, and the marked ones found', async ({ page }) => {
  await open(page)
  const loved = markButton(page, 'Loved', 'seven')
  await loved.click()
  await expect(loved).toHaveAttribute('aria-pressed', 'true')
  await markButton(page, 'Heard', 'girls').click()

  await page.reload()
  await expect(loved).toHaveAttribute('aria-pressed', 'true')
  await unfoldFilters(page)
  await option(page, 'Loved').check()
  await expect(page).toHaveURL('/?mark=loved')
  await expect(page.getByRole('article')).toHaveCount(1)
  await option(page, 'Heard').check()
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(2)
  await loved.click()
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('with marks of a newer version there is nothing that marks', async ({
  page,
}) => {
  const newer = '{"version":2,"loved":["girls"]}'
  await page.addInitScript((text) => {
    localStorage.setItem('songs.marks', text)
  }, newer)
  await open(page)
  const cards = page.getByRole('article')
  await expect(cards.getByRole('button', { name: 'Share' })).toHaveCount(10)
  await expect(page.getByRole('button', { name: /^Loved/ })).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('songs.marks'))).toBe(
    newer,
  )
})
