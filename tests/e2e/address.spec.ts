import * as fc from 'fast-check'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { addressOf, choices, type Wish } from './oracle.ts'
import {
  expectView,
  open,
  option,
  orderMenu,
  searchField,
  titles,
  together,
  visit,
} from './screen.ts'

const example = {
  season: ['1'],
  character: ['nick', 'charlie'],
  match: 'all',
  q: 'crush',
  sort: 'story',
} as const satisfies Wish

/** Holds the controls, too, to the example. */
async function expectControls(page: Page) {
  await expectView(page, example)
  await expect(searchField(page)).toHaveValue('crush')
  await expect(option(page, 'Season 1')).toBeChecked()
  await expect(option(page, 'Nick')).toBeChecked()
  await expect(option(page, 'Tao')).not.toBeChecked()
  await expect(together(page)).toBeChecked()
  await expect(orderMenu(page)).toHaveValue('story')
}

test('a view is made step by step, and each choice is a step back', async ({
  page,
}) => {
  await open(page)

  await option(page, 'Season 1').check()
  await expect(page).toHaveURL('/?season=1')
  await option(page, 'Nick').check()
  await expect(page).toHaveURL('/?season=1&character=nick')
  await option(page, 'Charlie').check()
  await expect(page).toHaveURL('/?season=1&character=charlie,nick')
  await together(page).check()
  await expect(page).toHaveURL('/?season=1&character=charlie,nick&match=all')
  await orderMenu(page).selectOption('story')
  await expect(page).toHaveURL(
    '/?season=1&character=charlie,nick&match=all&sort=story',
  )
  // Typing is part of the step before it.
  await searchField(page).pressSequentially('crush')
  await expectControls(page)

  const steps = [
    '/',
    '/?season=1',
    '/?season=1&character=nick',
    '/?season=1&character=charlie,nick',
    '/?season=1&character=charlie,nick&match=all',
  ]
  for (const address of steps.toReversed()) {
    await page.goBack()
    await expect(page).toHaveURL(address)
  }
  await expectView(page, {})
  await expect(searchField(page)).toHaveValue('')
  for (const address of steps.slice(1)) {
    await page.goForward()
    await expect(page).toHaveURL(address)
  }
  await page.goForward()
  await expectControls(page)
})

test('reload, and another browser, show the same view', async ({
  page,
  browser,
}) => {
  await open(page, addressOf(example))
  await expectControls(page)
  const shown = await titles(page).allTextContents()

  await page.reload()
  await expectControls(page)

  const other = await browser.newContext({
    baseURL: new URL(page.url()).origin,
  })
  const elsewhere = await other.newPage()
  await elsewhere.goto(page.url())
  await expectControls(elsewhere)
  expect(await titles(elsewhere).allTextContents()).toEqual(shown)
  await other.close()
})

/** Any view there is. */
const wishes = fc
  .tuple(
    fc.subarray([...choices], { maxLength: 6 }),
    fc.record(
      {
        match: fc.constant('all' as const),
        q: fc.constantFrom('crush', 'nick charlie', 'the', 'song'),
        sort: fc.constantFrom(
          ...(['winner', 'story', 'title', 'artist', 'year'] as const),
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([chosen, { match, q, sort }]) => {
    const all: Record<string, string[]> = {}
    for (const { group, value } of chosen) (all[group] ??= []).push(value)
    return {
      ...(all as Wish),
      ...(match && { match }),
      ...(q && { q }),
      ...(sort && { sort }),
    }
  })

test('any view comes back from its address', async ({ page }) => {
  await fc.assert(
    fc.asyncProperty(wishes, async (any) => {
      await page.goto(addressOf(any))
      await expectView(page, any)
    }),
    { numRuns: 12, seed: 2, endOnFailure: true },
  )
})

test('equal views have equal addresses', async ({ page }) => {
  for (const [asked, tidy] of [
    ['/?sort=countdown', '/'],
    ['/?match=any&season=&q=', '/'],
    ['/?season=2,1', '/?season=1,2'],
    ['/?season=1%2C2', '/?season=1,2'],
    ['/?season=1,1,,1', '/?season=1'],
    ['/?sort=year&season=1', '/?season=1&sort=year'],
    ['/?character=nick,charlie', '/?character=charlie,nick'],
    ['/?q=my%20own', '/?q=my+own'],
    ['/?utm_source=chat&season=1', '/?season=1'],
    ['/?season=#seven', '/#seven'],
  ] as const) {
    await page.goto(asked)
    await expect(titles(page).first()).toBeVisible()
    await expect(page, asked).toHaveURL(tidy)
    await expect(page.getByText('Part of this link didn’t work.')).toHaveCount(
      0,
    )
  }
})

test('what a link asks for and we do not have is said, quietly', async ({
  page,
}) => {
  await page.goto('/')
  await expect(titles(page)).toHaveCount(10)
  await page.goto('/?season=9&sort=constructor&q=%E0%A4%A')
  await expect(titles(page)).toHaveCount(10)
  await expect(page).toHaveURL('/')
  const line = page.getByText('Part of this link didn’t work.')
  await expect(line).toContainText(/season “9”/)
  await expect(line).toContainText(/by “constructor”/)
  await expect(line).toContainText(/search/)

  // Reload still says it; the next choice ends it; Back says it once more.
  await page.reload()
  await expect(line).toBeVisible()
  await option(page, 'Season 1').check()
  await expect(line).toBeHidden()
  await page.goBack()
  await expect(line).toBeVisible()
  // The address was tidied in place: one step back is where we came from.
  await page.goBack()
  await expect(line).toBeHidden()
  await expect(titles(page)).toHaveCount(10)
})

test('what is known in a broken link is kept', async ({ page }) => {
  await page.goto('/?season=1,9&artist=nobody,lincoln&sort=toString')
  await expectView(page, { season: ['1'], artist: ['lincoln'] })
  const line = page.getByText('Part of this link didn’t work.')
  await expect(line).toContainText('season “9”')
  await expect(line).toContainText('artist “nobody”')
  await expect(line).toContainText('by “toString”')
})

const pieces = [
  'season episode character artist match q sort service __proto__ constructor',
  '1 9 -1 1e0 s1e2 s9e9 nick Nick lincoln all any story STORY tidal null NaN',
  '% %%% %E0%A4%A %00 %ff %ED%A0%80 %2C + %20 [] ../.. javascript:1 \' " `',
  '<script>alert(1)</script> hasOwnProperty toString undefined true',
].flatMap((line) => line.split(' '))

const word = fc.oneof(
  fc.constantFrom(...pieces),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)
const junk = fc
  .array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
  .map((parts) =>
    parts.map(([key, ...rest]) => `${key}=${rest.join(',')}`).join('&'),
  )

/** The wish that an address makes, if it is the one address of that wish. */
function wishAt(address: string): Wish | undefined {
  const { pathname, searchParams, search } = new URL(address)
  const wish = Object.fromEntries(
    [...searchParams].map(([key, value]) => [
      key,
      ['match', 'q', 'sort'].includes(key) ? value : value.split(','),
    ]),
  ) as Wish
  const { match = 'all', sort = 'year', q = '' } = wish
  return addressOf(wish) === pathname + search &&
    match === 'all' &&
    /^(?:winner|story|title|artist|year)$/.test(sort) &&
    q.isWellFormed()
    ? wish
    : undefined
}

/** Waits until the address is tidy, and returns what it asks for. */
async function tidied(page: Page) {
  await expect
    .poll(() => wishAt(page.url()), { message: page.url() })
    .toBeDefined()
  return wishAt(page.url()) ?? {}
}

test('junk never breaks the page, and is tidied once', async ({ page }) => {
  await open(page)
  async function lookAt(asked: string) {
    await visit(page, `/?season=9&${asked.replaceAll('#', '')}`)
    await expect(searchField(page)).toBeVisible()
    const wish = await tidied(page)
    // What words of junk happen to find is not known here.
    if (!wish.q) await expectView(page, wish)
  }

  await fc.assert(fc.asyncProperty(junk, lookAt), {
    numRuns: 60,
    seed: 60,
    endOnFailure: true,
  })
})

test('junk is no trouble on the way in, either', async ({ page }) => {
  for (const asked of [
    '?season=9&sort=constructor&q=%E0%A4%A',
    '?%',
    '?=&==&&&',
    '?__proto__=1&constructor=2&season=__proto__',
    `?q=${'x'.repeat(4000)}`,
    '?q=%F0%9F%92%94%EF%BF%BF%00',
    '?season=1&season=2&season=3',
    '?character=%3Cscript%3Ealert(1)%3C/script%3E',
    '#%E0%A4%A',
  ]) {
    await page.goto(`/${asked}`)
    await expect(searchField(page)).toBeVisible()
    await tidied(page)
  }
})

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`where motion is: ${reducedMotion}`, () => {
    test.use({ reducedMotion })

    test('two clicks within one frame both count', async ({ page }) => {
      await open(page)
      const boxes = [
        await option(page, 'Season 1').elementHandle(),
        await option(page, 'Nick').elementHandle(),
        await option(page, 'Charlie').elementHandle(),
      ]

      await page.evaluate((all) => {
        for (const box of all) (box as HTMLInputElement).click()
      }, boxes)
      await expectView(page, { season: ['1'], character: ['charlie', 'nick'] })

      await page.evaluate((all) => {
        for (const box of all) (box as HTMLInputElement).click()
      }, boxes)
      await expectView(page, {})
    })
  })

test('a page that is not there says so, and leads to the songs', async ({
  page,
  problems,
}) => {
  const answer = await page.goto('/nowhere?season=1')
  expect(answer?.status()).toBe(404)
  await expect(
    page.getByRole('heading', { level: 1, name: 'We can’t find that page' }),
  ).toBeVisible()
  await expect(page).toHaveTitle(/^Page not found/)
  await searchField(page).fill('sappho')
  await searchField(page).press('Enter')
  await expect(page).toHaveURL('/soundtrack/?q=sappho')

  // The browser says what the answer was.
  expect(problems.splice(0)).toEqual([expect.stringContaining('404')])
})
