import { slugsFor } from './oracle.ts'
import { type Page } from '@playwright/test'
import { comeBackLater, songs } from './content.ts'
import { askedOf, test, visit } from './deployed.ts'
import { everySong } from './everySong.ts'
import { axe, expect } from './fixtures.ts'
import { linkTo, listenOn, titles } from './screen.ts'
import { expectMissing, sites, someAddresses } from './sites.ts'
import { songsOfEachKind } from './songKinds.ts'
import { seenCards, takenOver } from './takeOver.ts'

for (const site of sites)
  test.describe(`at ${site.base}`, () => {
    test.use({ base: site.base })

    test('after one visit, everything opens with no line', async ({
      page,
      context,
      host,
      problems,
    }) => {
      await visit(page)
      host.connected(false)
      await context.setOffline(true)
      host.asked.length = 0

      for (const address of someAddresses) {
        await page.goto(address)
        await takenOver(page)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const broken = await page.evaluate(async () => {
          for (const picture of document.images) picture.loading = 'eager'
          const loaded = await Promise.allSettled(
            [...document.images].map((picture) => picture.decode()),
          )
          await document.fonts.ready
          return loaded.filter(({ status }) => status === 'rejected').length
        })
        expect(broken, `pictures missing at ${address}`).toBe(0)
        expect(
          await page.evaluate(() => document.fonts.check('1em Figtree')),
        ).toBe(true)
      }

      await page.goto('./?q=snow&season=1')
      await takenOver(page)
      expect(await seenCards(page)).toEqual(
        slugsFor({ q: 'snow', season: ['1'] }),
      )
      await page.goto('./songs/girls?service=tidal&utm_source=chat#scene')
      await expect(listenOn(page, 'TIDAL').first()).toBeVisible()
      await page.goto('./?')
      await expect(titles(page)).toHaveCount(songs.length)

      for (const address of ['./nowhere/?season=1', './songs/nothing/']) {
        const answer = await page.goto(address)
        expect(answer?.status()).toBe(404)
        await takenOver(page)
        await expect(
          page.getByRole('heading', { name: 'We can’t find that page' }),
        ).toBeVisible()
        expectMissing(problems)
      }
      expect(askedOf(host)).toEqual([])
    })

    test('with no line, a song never opened is drawn from the content', async ({
      page,
      host,
    }) => {
      await visit(page)
      host.connected(false)
      host.asked.length = 0
      for (const { slug, title, artist, story } of songsOfEachKind) {
        const answer = await page.goto(`./songs/${slug}/`)
        expect(answer?.status()).toBe(200)
        // A page for any song: what it is of, the app says.
        expect(await answer?.text()).not.toContain(title)
        await takenOver(page)
        await expect(page).toHaveTitle(/ · Heartstopper, song by song$/)
        expect(await page.title()).toContain(`${title} by ${artist}`)
        await expect(page.locator('title')).toHaveCount(1)
        const song = page.getByRole('article')
        await expect(song.getByRole('heading', { level: 1 })).toHaveText(title)
        await expect(song).toContainText(story.scene ?? 'We don’t know yet')
        for (const { label } of story.sources)
          await expect(song).toContainText(label)
      }
      expect(askedOf(host)).toEqual([])
    })

    test('a song that the worker does not know may be of a newer version', async ({
      page,
      host,
      base,
      problems,
    }) => {
      await visit(page)
      host.instead.set(`${base}songs/eleven/`, {
        status: 200,
        body: '<!doctype html><html lang="en"><title>Eleven</title>',
      })
      await page.goto('./songs/eleven/')
      await expect(page).toHaveTitle('Eleven')

      host.connected(false)
      const answer = await page.goto('./songs/eleven/')
      expect(answer?.status()).toBe(404)
      await takenOver(page)
      await expect(
        page.getByRole('heading', { name: 'We can’t find that page' }),
      ).toBeVisible()
      expectMissing(problems)
    })

    test('with no line, the app has the content that its page lacks', async ({
      page,
      host,
    }) => {
      await visit(page, './about/')
      host.connected(false)
      host.asked.length = 0
      await linkTo(page, 'everySong').click()
      await expect(page.getByRole('article')).toHaveCount(everySong.length)

      // What is an hour old is asked for anew, and is on the device as well.
      const anew = page.waitForResponse('**/data/countdown.json')
      await comeBackLater(page)
      expect((await anew).ok()).toBe(true)
      await expect(page.getByRole('article')).toHaveCount(everySong.length)
      expect(askedOf(host)).toEqual([])
    })

    test('a visit with the worker asks the host for nothing', async ({
      page,
      host,
    }) => {
      await visit(page)
      host.asked.length = 0
      for (const address of [...someAddresses, './?season=2&sort=story']) {
        await page.goto(address)
        await takenOver(page)
        await page.mouse.wheel(0, 20_000)
        await page.evaluate(() => document.fonts.ready)
      }
      await page.waitForLoadState('networkidle')
      expect(askedOf(host)).toEqual([])
    })
  })

test.describe('the line is lost', () => {
  test.use({ serviceWorkers: 'block' })

  for (const width of [320, 390, 768, 1440])
    test(`Listen says so, and nothing moves, ${width} wide`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      for (const address of ['./', './?service=youtube-music']) {
        await page.goto(address)
        await takenOver(page)
        await page.evaluate(() => document.fonts.ready)
        const songsBefore = await boxes(page)
        await expect(page.getByText('offline')).toHaveCount(0)
        await context.setOffline(true)
        await expect(page.getByText('You’re offline')).toHaveCount(songs.length)
        expect(await boxes(page)).toEqual(songsBefore)
        // What is said is the same at each width.
        if (width === 320) await axe(page)
        await context.setOffline(false)
        await expect(page.getByText('You’re offline')).toHaveCount(0)
        expect(await boxes(page)).toEqual(songsBefore)
      }
    })

  test('a link says it to those who cannot see it', async ({
    page,
    context,
  }) => {
    await page.goto('./songs/girls/?service=deezer')
    await takenOver(page)
    await context.setOffline(true)
    await expect(
      page.getByRole('link', {
        name: 'Listen to girls on Deezer, opens in a new tab. You’re offline: songs won’t open.',
      }),
    ).toBeVisible()
  })
})

/** Where each card and each thing to press on it is. */
function boxes(page: Page) {
  return page
    .locator('article, article a, article button, article summary')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, height } = one.getBoundingClientRect()
        return [x, y, height]
      }),
    )
}
