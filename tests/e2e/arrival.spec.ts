import type { Page } from '@playwright/test'
import { askedOf, test as deployed, visit } from './deployed.ts'
import { expect, test } from './fixtures.ts'
import { slugsFor, type Wish } from './oracle.ts'
import { pasted } from './pasted.ts'
import { listenOn, markButton, songLink, takeAway, titles } from './screen.ts'
import { sites } from './sites.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'

/** Below the site's address: what was asked for, and whose address that is. */
const servedPaths = [
  ['index.html', ''],
  ['index.html?season=2', '?season=2'],
  ['soundtrack/index.html?season=2', 'soundtrack/?season=2'],
  ['songs/seven/index.html#listen', 'songs/seven/#listen'],
  ['songs//dance-with-me/', 'songs/dance-with-me/'],
  ['songs///seven', 'songs/seven/'],
  ['/soundtrack/', 'soundtrack/'],
  ['/mine', 'mine/'],
] as const

const missingPaths = [
  ['Songs/Dance-With-Me/', 'songs/dance-with-me/'],
  ['SOUNDTRACK/?season=2#Feel.', 'soundtrack/?season=2#feel'],
  ['soundtrack/).', 'soundtrack/'],
  ['songs/seven/%E2%80%9D', 'songs/seven/'],
  ['reveal%E2%80%8B/', 'reveal/'],
  ['about/%20by%20the%20way', 'about/'],
  ['songs/seven&service=tidal', 'songs/seven/?service=tidal'],
  ['%3Fseason=2', '?season=2'],
  ['songs%252Fseven', 'songs/seven/'],
] as const

/** Search parts and hashes of the list, and what they wish. */
const wishes: readonly (readonly [asked: string, tidy: string, Wish])[] = [
  ['?season=1.', '?season=1', { season: ['1'] }],
  ['?season=1%20', '?season=1', { season: ['1'] }],
  ['?SEASON=%E2%80%9C1%E2%80%9D', '?season=1', { season: ['1'] }],
  [
    '?season=1&amp;character=Nick',
    '?season=1&character=nick',
    { season: ['1'], character: ['nick'] },
  ],
  [
    '?season=1&#38;character=nick',
    '?season=1&character=nick',
    { season: ['1'], character: ['nick'] },
  ],
  ['?utm_source=chat?season=1&fbclid=IwAR0', '?season=1', { season: ['1'] }],
  [
    '?season%3D1%26character%3Dnick',
    '?season=1&character=nick',
    { season: ['1'], character: ['nick'] },
  ],
  ['?season=2#Seven).', '?season=2#seven', { season: ['2'] }],
  ['?season=2#seven&fbclid=x', '?season=2#seven', { season: ['2'] }],
  ['?sort=Story;igshid=x', '?sort=story', { sort: 'story' }],
]

/** The page that an address is of, and nothing that speaks of a fault. */
async function expectPage(page: Page, address: string) {
  await takenOver(page)
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    'We can’t find that page',
  )
  await expect(page.getByText('Part of this link didn’t work.')).toHaveCount(0)
}

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ baseURL: url })

    test('another address of a page is put right', async ({
      page,
      problems,
    }) => {
      await page.goto('./about/')
      for (const [path, tidy] of servedPaths) {
        await page.goto(url + path)
        await expectPage(page, url + tidy)
        // In the place of what was asked for.
        await page.goBack()
        await expect(page).toHaveURL(`${url}about/`)
        problems.splice(0)
      }
    })

    test('an address that no page has leads to the page that was meant', async ({
      page,
      problems,
    }) => {
      await page.goto('./about/')
      for (const [path, tidy] of missingPaths) {
        await page.goto(url + path)
        await expectPage(page, url + tidy)
        await page.goBack()
        await expect(page).toHaveURL(`${url}about/`)
        // The browser says what the first answer was, and no more.
        expect(problems.splice(0), path).toEqual([
          expect.stringContaining('404'),
        ])
      }
    })
  })

// What is read of it knows no base.
for (const [asked, tidy, wish] of wishes)
  test(`${asked} is ${tidy}, before React as by it`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(`/${asked}`, { waitUntil: 'commit' })
    await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    release()
    await expectPage(page, `/${tidy}`)
    expect(await seenCards(page)).toEqual(slugsFor(wish))
  })

test('a path that no page has leads nowhere', async ({ page, problems }) => {
  const loads: string[] = []
  page.on('domcontentloaded', () => loads.push(page.url()))
  await page.goto('/Nowhere/At-All?season=1')
  await takenOver(page)
  await expect(
    page.getByRole('heading', { name: 'We can’t find that page' }),
  ).toBeVisible()
  expect(loads).toHaveLength(1)
  expect(problems.splice(0)).toHaveLength(1)
})

test('words after a value are said, and the value counts', async ({ page }) => {
  await page.goto('/?season=1+look+at+this')
  await takenOver(page)
  await expect(page).toHaveURL('/?season=1')
  await expect(page.getByText('Part of this link didn’t work.')).toContainText(
    'look at this',
  )
  expect(await seenCards(page)).toEqual(slugsFor({ season: ['1'] }))
})

test('a song’s page says it, too', async ({ page }) => {
  await page.goto('/songs/seven/?service=napster')
  await takenOver(page)
  await expect(page).toHaveURL('/songs/seven/')
  await expect(page.getByText('Part of this link didn’t work.')).toContainText(
    'napster',
  )
})

test('a link’s service counts on the pages that one goes to', async ({
  page,
}) => {
  await page.goto('/?service=Tidal.')
  await takenOver(page)
  await expect(page).toHaveURL('/?service=tidal')
  await songLink(page, 'seven').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
  await expect(listenOn(page, 'TIDAL').first()).toBeVisible()
  await page.getByRole('link', { name: 'My ten' }).click()
  await page.getByRole('link', { name: 'Top ten' }).click()
  await expect(listenOn(page, 'TIDAL').first()).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('what only this device knows is in no link that is shared', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/?season=2')
  await takenOver(page)
  await markButton(page, 'Loved', 'seven').click()
  await page.goto('/?season=2&mark=loved')
  await takenOver(page)
  await expect(titles(page)).toHaveText(['seven'])
  await takeAway(page).click()
  const ways = page.getByRole('button', { name: 'Share this list' })
  await expect(ways).toHaveCount(2)
  for (const way of await ways.all()) {
    await way.click()
    expect(await pasted(page)).toBe(new URL('/?season=2', page.url()).href)
  }
  await expect(page).toHaveURL('/?season=2&mark=loved')
})

deployed.describe('with the worker', () => {
  deployed.use({ serviceWorkers: 'allow' })

  for (const { base } of sites)
    deployed.describe(`at ${base}`, () => {
      deployed.use({ base })

      deployed(
        'every one of them leads there with no line',
        async ({ page, context, host }) => {
          await visit(page)
          host.connected(false)
          await context.setOffline(true)
          host.asked.length = 0
          for (const [path, tidy] of [...servedPaths, ...missingPaths]) {
            await page.goto(host.url + path)
            await expectPage(page, host.url + tidy)
          }
          await page.goto(`${host.url}?Season=1&amp;character=Nick`)
          await expectPage(page, `${host.url}?season=1&character=nick`)
          expect(await seenCards(page)).toEqual(
            slugsFor({ season: ['1'], character: ['nick'] }),
          )
          expect(askedOf(host)).toEqual([])
        },
      )
    })
})
