import { films } from './content.ts'
import { everySong } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { remember } from './remember.ts'
import { guardMenu, open, searchField, songLink } from './screen.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'

// *Heartstopper Forever*, whose songs stand with those of the series.

const at = '/soundtrack/'
const [film] = films
const ofFilm = everySong
  .filter(({ season }) => season === film?.id)
  .map(({ slug }) => slug)

test('an address shows its songs, under its title', async ({ page }) => {
  expect(ofFilm).not.toEqual([])
  await open(page, `${at}?season=film`)
  await expect.poll(() => seenCards(page)).toEqual(ofFilm)
  await expect(page).toHaveTitle(/^Every song/)
  const head = page.getByRole('heading', { level: 3 })
  await expect(head).toHaveAccessibleName(
    new RegExp(`^Heartstopper Forever · the film ?, ${ofFilm.length} songs$`),
  )
  await expect(
    page.getByText(/joined the official playlist on 17 July 2026.*No source/),
  ).toBeVisible()
})

test('before React, too, the address shows its songs', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(`${at}?season=film`)
  await expect.poll(() => seenCards(page)).toEqual(ofFilm)
  release()
  await takenOver(page)
  await expect.poll(() => seenCards(page)).toEqual(ofFilm)
})

for (const width of [390, 1440])
  test(`at ${width} px it is a box of the map`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, at)
    const box = page.getByRole('checkbox', {
      name: new RegExp(
        `^The film ?, Heartstopper Forever ?, ${ofFilm.length} songs$`,
      ),
    })
    await box.check()
    await expect(page).toHaveURL(`${at}?season=film`)
    await expect.poll(() => seenCards(page)).toEqual(ofFilm)
    await page.goBack()
    await expect(box).not.toBeChecked()
  })

for (const query of ['film', 'movie'])
  test(`“${query}” finds its songs`, async ({ page }) => {
    await open(page, at)
    await searchField(page).fill(query)
    await expect
      .poll(async () => {
        const seen = await seenCards(page)
        return {
          narrowed: seen.length < everySong.length,
          missed: ofFilm.filter((slug) => !seen.includes(slug)),
        }
      })
      .toEqual({ narrowed: true, missed: [] })
    await expect(
      page.getByText('The film', { exact: true }).first(),
    ).toBeVisible()
  })

test('the page of a song of it says what is not known', async ({ page }) => {
  await open(page, at)
  await songLink(page, 'Kool Aid').click()
  await expect(page).toHaveURL('/songs/kool-aid/')
  const song = page.getByRole('article')
  await expect(song).toContainText('where in the film it plays, or whether')
  await expect(song).toContainText('Playlist only')
  await expect(
    song.getByRole('link', { name: /Official Playlist/ }),
  ).toBeVisible()
})

test('who has seen all of season 3 has every scene of the series', async ({
  page,
}) => {
  await remember(page, { watched: 's3e8' })
  await open(page, at)
  await expect(guardMenu(page)).toHaveValue('s3e8')
  await expect(page.getByText('All scenes shown')).toBeVisible()
  await open(page, '/songs/blue/')
  await expect(page.getByText('Confirmed')).toBeVisible()

  // What is known of a song of the film comes after that.
  await open(page, '/songs/kool-aid/')
  const song = page.getByRole('article')
  await expect(
    song.getByRole('button', { name: 'Show details (the film)' }),
  ).toBeVisible()
  await expect(song).not.toContainText('Playlist only')

  await guardMenu(page).selectOption({
    label: 'the film, Heartstopper Forever',
  })
  await expect(song).toContainText('Playlist only')
  await page.reload()
  await takenOver(page)
  await expect(guardMenu(page)).toHaveValue('film')
  await expect(song).toContainText('Playlist only')
})

test('before React a device that has seen season 3 is told as much', async ({
  page,
}) => {
  await remember(page, { watched: 's3e8' })
  const release = await holdScripts(page)
  const song = page.getByRole('article')
  for (const [slug, told, says] of [
    ['kool-aid', 'Playlist only', false],
    ['blue', 'Confirmed', true],
    ['my-own-person', 'Episode confirmed, moment disputed', true],
  ] as const) {
    await page.goto(`/songs/${slug}/`)
    await expect(song.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(song.getByText(told)).toHaveCount(says ? 1 : 0)
  }
  release()
  await takenOver(page)
})
