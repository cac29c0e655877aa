import type { Page } from '@playwright/test'
import { characters, songs, type Song } from './content.ts'
import { everySong, soundtrack } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { services } from '../../src/listening/services.ts'
import { openSheet } from './listening.ts'
import { songsFor } from './oracle.ts'
import { linkTo, searchField, titles } from './screen.ts'
import { addresses, expectMissing, sites, someAddresses } from './sites.ts'
import { songsOfEachKind } from './songKinds.ts'
import { takenOver } from './takeOver.ts'

/** Whoever may be on screen. */
const everybody = [...characters, ...soundtrack.characters]

/** All songs whose episode is known, as the story has them. */
const inStory = everySong
  .filter(({ episode }) => episode !== undefined)
  .toSorted(
    (a, b) =>
      Number(a.season) - Number(b.season) ||
      (a.episode ?? 0) - (b.episode ?? 0) ||
      (a.story.sceneOrder ?? 1.5) - (b.story.sceneOrder ?? 1.5) ||
      (b.rank ?? 0) - (a.rank ?? 0),
  )

const missing = [
  './nowhere',
  './nowhere/',
  './songs/',
  './songs/nothing/',
  './songs/girls/more/',
  './about/us/?season=1',
]

/** Every address that the browser asks for from now on. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  return asked
}

/** Unfolds everything, by the browser's own means alone. */
async function unfoldAll(page: Page) {
  await page.locator('summary').evaluateAll((all) => {
    for (const summary of all)
      if (!summary.closest('details')?.open) (summary as HTMLElement).click()
  })
}

/**
 * What there is to see of each element that a selector finds: its words with
 * single spaces, its links and its pictures. Waits for the pictures.
 */
function seen(page: Page, selector: string) {
  return page.evaluate(async (asked) => {
    const pictures = [...document.images]
    await Promise.all(pictures.map((picture) => picture.decode()))
    return [...document.querySelectorAll<HTMLElement>(asked)].map((part) => ({
      words: part.innerText.replaceAll(/\s+/g, ' '),
      links: [...part.querySelectorAll('a')]
        .filter((link) => link.checkVisibility({ visibilityProperty: true }))
        .map((link) => link.getAttribute('href') ?? ''),
      pictures: [...part.querySelectorAll('img')]
        .filter(({ naturalWidth }) => naturalWidth > 0)
        .map(({ alt }) => alt),
    }))
  }, selector)
}

type Part = Awaited<ReturnType<typeof seen>>[number]

/** Holds a card or a page to all that there is to say of its song. */
function expectSong(song: Song, { words, links, pictures }: Part) {
  const { placement, sources, vignette, ...story } = song.story
  for (const said of [
    `Number ${song.rank} `,
    song.title,
    song.artist,
    story.scene,
    story.reason,
    placement.note,
    ...sources.map(({ label }) => label),
  ])
    expect(words).toContain(said)
  expect(words.includes('Content note: ')).toBe(story.contentNotes.length > 0)
  expect(pictures).toEqual([vignette.alt])
  for (const { url } of sources) if (url) expect(links).toContain(url)
  expect(
    links.some((link) => link.endsWith(`/songs/${song.slug}/#listen`)),
  ).toBe(true)
}

/** Where the pages of some songs are, below a base path. */
function pathsOf(
  base: string,
  members: readonly (Pick<Song, 'slug'> | undefined)[],
) {
  return members.flatMap((song) => (song ? [`${base}songs/${song.slug}/`] : []))
}

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ baseURL: url })

    test('every page is a folder that answers', async ({ request }) => {
      for (const address of addresses) {
        const answer = await request.get(address)
        expect(answer.status(), address).toBe(200)
        expect(answer.headers()['content-type']).toContain('text/html')
        expect(answer.url()).toBe(new URL(address, url).href)
      }
      // People leave the last stroke out.
      const answer = await request.get('./songs/girls')
      expect(answer.status()).toBe(200)
      expect(answer.url()).toBe(new URL('./songs/girls/', url).href)
    })

    test('what is not there is 404, and a page all the same', async ({
      request,
    }) => {
      for (const address of missing) {
        const answer = await request.get(address)
        expect(answer.status(), address).toBe(404)
        expect(await answer.text()).toContain('We can’t find that page')
      }
    })

    test('no request leaves the site', async ({ page, problems }) => {
      const asked = requestsOf(page)
      for (const address of [...someAddresses, './nowhere/']) {
        await page.goto(address)
        await takenOver(page)
        await page.mouse.wheel(0, 20_000)
      }
      await page.goto('./?service=tidal')
      await takenOver(page)
      await openSheet(page, page)
      expect(asked.length).toBeGreaterThan(someAddresses.length)
      expect(asked.filter((one) => !one.startsWith(url))).toEqual([])
      expectMissing(problems)
    })

    test.describe('with scripts off', () => {
      test.use({ javaScriptEnabled: false })

      test('the countdown reads whole', async ({ page }) => {
        // Cards below the screen are not laid out, and so have nothing to see.
        await page.setViewportSize({ width: 1280, height: 9000 })
        const asked = requestsOf(page)
        await page.goto('./')
        await unfoldAll(page)
        const cards = await seen(page, 'main ol > li > article')
        const order = songsFor({})
        expect(cards).toHaveLength(order.length)
        for (const [at, song] of order.entries()) {
          const card = cards[at] ?? { words: '', links: [], pictures: [] }
          expectSong(song, card)
          expect(card.links[0]).toBe(`${base}songs/${song.slug}/`)
        }
        expect(asked.filter((one) => !one.startsWith(url))).toEqual([])
      })

      test('a filtered address shows everything', async ({ page }) => {
        await page.goto('./?season=2&q=nothing')
        await expect(titles(page)).toHaveCount(songs.length)
        await expect(titles(page).last()).toBeVisible()
      })

      test('the page of every other kind of song says what is known', async ({
        page,
      }) => {
        for (const song of songsOfEachKind.filter(({ rank }) => !rank)) {
          const { slug, title, artist, season, episode, story } = song
          await page.goto(`./songs/${slug}/`)
          expect(await page.title()).toContain(`${title} by ${artist} · `)
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            title,
          )
          await unfoldAll(page)
          const [main] = await seen(page, 'main')
          if (!main) throw new Error(`${slug}: nothing in it`)
          for (const said of [
            artist,
            season === 'film' ? 'The film' : `Season ${season}`,
            ...(episode ? [`Episode ${episode}`] : []),
            story.scene ?? 'We don’t know yet',
            story.placement.note ?? '',
            song.yearSource?.label ?? '',
            ...story.sources.map(({ label }) => label),
          ])
            expect(main.words).toContain(said)
          expect(main.words).not.toMatch(/Number \d|undefined|null/)
          for (const source of story.sources)
            if (source.url) expect(main.links).toContain(source.url)
          for (const { id } of everybody)
            expect(
              main.links.includes(`${base}soundtrack/?character=${id}`),
            ).toBe(story.characters.includes(id))
          await expect(linkTo(page, 'soundtrack')).toHaveAttribute(
            'href',
            `${base}soundtrack/`,
          )
        }
      })

      test('every ranked song’s page reads whole', async ({ page }) => {
        const asked = requestsOf(page)
        for (const song of songs) {
          await page.goto(`./songs/${song.slug}/`)
          await expect(page).toHaveTitle(new RegExp(`^${song.title} by `))
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(
            song.title,
          )
          await unfoldAll(page)
          const [main] = await seen(page, 'main')
          if (!main) throw new Error(`${song.slug}: nothing in it`)
          expectSong(song, main)
          expect(
            main.links.filter((link) => link.startsWith('https:')).length,
          ).toBeGreaterThan(
            Object.keys(services).length +
              song.story.sources.filter((source) => source.url).length,
          )

          // Facts
          const seconds = String(song.duration % 60).padStart(2, '0')
          for (const fact of [
            `From ${song.release === song.title ? `${song.title} (single)` : song.release} Year ${song.year} `,
            ` ${Math.floor(song.duration / 60)}:${seconds} `,
          ])
            expect(main.words).toContain(fact)
          for (const { id, name, playedBy = '' } of characters) {
            const here = song.story.characters.includes(id)
            expect(main.links.includes(`${base}?character=${id}`)).toBe(here)
            if (here) expect(main.words).toContain(`${name} ${playedBy}`.trim())
          }

          // The songs around it
          const ranking = songsFor({})
          const ranked = ranking.indexOf(song)
          const told = inStory.findIndex(({ slug }) => slug === song.slug)
          const others = everySong.filter(({ slug }) => slug !== song.slug)
          const more = await seen(page, 'main nav section')
          expect(more.map(({ links }) => links)).toEqual(
            [
              pathsOf(base, [ranking[ranked - 1], ranking[ranked + 1]]),
              pathsOf(base, [inStory[told - 1], inStory[told + 1]]),
              pathsOf(
                base,
                others.filter(
                  ({ season, episode }) =>
                    season === song.season && episode === song.episode,
                ),
              ),
              pathsOf(
                base,
                others.filter(({ artist }) => artist === song.artist),
              ),
            ].filter(({ length }) => length > 0),
          )
          await expect(linkTo(page, 'countdown')).toHaveAttribute('href', base)
        }
        expect(asked.filter((one) => !one.startsWith(url))).toEqual([])
      })

      test('who ranked the songs, and how we know, reads whole', async ({
        page,
      }) => {
        await page.goto('./about/')
        await expect(page).toHaveTitle(/^About/)
        await expect(
          page.getByRole('heading', { level: 1, name: /About/ }),
        ).toBeVisible()
        for (const about of [/What we don’t know/, /device/, /licences/])
          await expect(page.getByRole('heading', { name: about })).toBeVisible()
        const [main] = await seen(page, 'main')
        expect(main?.links).toEqual([
          expect.stringMatching(/^https:/),
          ...pathsOf(base, songsFor({ sort: 'winner' })),
          ...(base === '/'
            ? []
            : [expect.stringMatching(/^https:\/\/tracker\.example\//)]),
          `${base}licences.txt`,
        ])
        for (const {
          story: { placement },
        } of songs)
          expect(main?.words).toContain(placement.note)
      })

      test('whose work is in it can be read', async ({ page }) => {
        await page.goto('./about/')
        await page.getByRole('link', { name: /^who wrote it/ }).click()
        await expect(page).toHaveURL('./licences.txt')
        await expect(page.getByText('Meta Platforms').first()).toBeVisible()
      })

      test('the page for what is not there searches the ten', async ({
        page,
        problems,
      }) => {
        await page.goto('./songs/nothing/')
        await expect(
          page.getByRole('heading', { name: 'We can’t find that page' }),
        ).toBeVisible()
        await expect(page.getByRole('main').getByRole('link')).toHaveCount(
          songs.length,
        )
        await searchField(page).fill('sappho')
        await searchField(page).press('Enter')
        await expect(page).toHaveURL('./soundtrack/?q=sappho')
        await expect(titles(page).first()).toBeVisible()
        expectMissing(problems)
      })

      test('every link and every file is there', async ({
        page,
        request,
        problems,
      }) => {
        const found = new Set<string>()
        for (const address of [...someAddresses, './nowhere/']) {
          await page.goto(address)
          const links = await page.evaluate(() =>
            [...document.querySelectorAll('[href]:not([href=""]), [src]')]
              .map(
                (element) =>
                  element.getAttribute('href') ??
                  element.getAttribute('src') ??
                  '',
              )
              .filter((link) => !link.startsWith('#'))
              .map((link) => new URL(link, document.baseURI).href),
          )
          for (const link of links)
            if (link.startsWith('http://')) found.add(link.replace(/#.*/, ''))
        }
        expect(found.size).toBeGreaterThan(addresses.length)
        for (const link of found) {
          expect(link.startsWith(url), link).toBe(true)
          expect((await request.get(link)).status(), link).toBe(200)
        }
        expectMissing(problems)
      })
    })
  })
