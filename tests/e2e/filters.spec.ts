import * as fc from 'fast-check'
import { expect, test } from './fixtures.ts'
import {
  addressOf,
  choices,
  groups,
  offered,
  toggled,
  type Wish,
} from './oracle.ts'
import {
  anyOf,
  card,
  clearFilters,
  expectScreens,
  expectView,
  nameOn,
  open,
  option,
  searchField,
  showAll,
  status,
  titles,
  together,
  unfoldFilters,
  visit,
  waysOut,
} from './screen.ts'

function choicesOf(group: string) {
  return choices.filter((one) => one.group === group)
}

for (const group of groups) {
  test(`each ${group} alone is chosen and let go`, async ({ page }) => {
    await open(page)
    await unfoldFilters(page)

    for (const choice of offered) {
      if (choice.group !== group) continue
      const wish = toggled({}, choice)
      const box = option(page, choice.label)
      await box.check()
      await expectView(page, wish)
      await box.uncheck()
      await expectView(page, {})
    }
  })
}

/** The wish as it is, and with each choice of a group added. */
function withEach(wishes: readonly Wish[], group: string): readonly Wish[] {
  return wishes.flatMap((wish) => [
    wish,
    ...choicesOf(group).map((choice) => toggled(wish, choice)),
  ])
}

// An episode says its season: pairs and mixtures see to that group.
test('none or one person, episode and artist, in every combination', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const wishes = ['character', 'episode', 'artist'].reduce(withEach, [{}])
  await open(page)

  await expectScreens(page, wishes)
})

test('every two of a kind, and every two people together', async ({ page }) => {
  await open(page)

  // The test before this one has seen the pairs of other groups.
  const pairs = choices.flatMap((one, at) =>
    choices
      .slice(at + 1)
      .filter(({ group }) => group === one.group || one.group === 'season')
      .map((other) => toggled(toggled({}, one), other)),
  )
  await expectScreens(page, [
    ...pairs,
    ...pairs
      .filter(({ character }) => character?.length === 2)
      .map((pair) => ({ ...pair, match: 'all' as const })),
  ])
})

/** Any number of the options, and an order. */
const mixtures = fc
  .tuple(
    fc.subarray([...choices], { minLength: 3, maxLength: 6 }),
    fc.record(
      {
        match: fc.constant('all' as const),
        sort: fc.constantFrom(
          ...(['winner', 'story', 'title', 'artist', 'year'] as const),
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([chosen, rest]) => chosen.reduce<Wish>(toggled, rest))

test('mixtures of many options and an order', async ({ page }) => {
  await open(page)

  await expectScreens(page, fc.sample(mixtures, { numRuns: 250, seed: 10 }))
})

test('a search narrows what the filters leave', async ({ page }) => {
  await open(page)

  for (const q of ['nick', 'crush', 'charlie party', 'beabad', 'the', 'zzz'])
    for (const wish of [
      { q },
      { q, season: ['1'], sort: 'story' },
      { q, character: ['charlie', 'tao'], match: 'all' },
      { q, artist: ['beabadoobee', 'lincoln'], episode: ['s1e7'] },
    ] as const) {
      await visit(page, addressOf(wish))
      await expectView(page, wish)
    }
})

test('several seasons mean or, a season and a person mean and', async ({
  page,
}) => {
  await open(page)
  await unfoldFilters(page)

  await option(page, 'Season 2').check()
  await expectView(page, { season: ['2'] })
  await option(page, 'Season 1').check()
  await expectView(page, { season: ['1', '2'] })
  await option(page, 'Sarah').check()
  await expectView(page, { season: ['1', '2'], character: ['sarah'] })
  await expect(titles(page)).toHaveText(['Tired'])
})

test('what no song has is offered to who asked for it, until let go', async ({
  page,
}) => {
  await open(page, '/?season=3')

  await option(page, 'Season 3').click()
  await expectView(page, {})
  await expect(option(page, 'Season 3')).toHaveCount(0)
  await expect(status(page)).toBeFocused()
})

test('with a second person comes the choice of any, or all together', async ({
  page,
}) => {
  await open(page)

  await option(page, 'Tao').check()
  await expect(together(page)).toHaveCount(0)
  await option(page, 'Elle').check()
  await expectView(page, { character: ['tao', 'elle'] })
  await expect(titles(page)).toHaveCount(5)
  await expect(anyOf(page)).toBeChecked()

  await together(page).check()
  await expectView(page, { character: ['tao', 'elle'], match: 'all' })
  await expect(titles(page)).toHaveText([
    'Pressure To Party',
    'seven',
    'Buzzkill',
  ])

  await anyOf(page).check()
  await expectView(page, { character: ['tao', 'elle'] })
})

test('an option that would leave none says so, and stays shut', async ({
  page,
}) => {
  await open(page, '/?season=2')
  await unfoldFilters(page)

  const harry = option(page, 'Harry')
  await expect(harry).toBeDisabled()
  await expect(harry).toHaveAccessibleName(/^Harry ?, 0 songs$/)
  await harry.click({ force: true })
  await expectView(page, { season: ['2'] })

  await option(page, 'Season 1').check()
  await expect(harry).toBeEnabled()
})

test('an option lets go of one filter, and Clear of all', async ({ page }) => {
  const wish = {
    season: ['1'],
    character: ['nick', 'charlie'],
    match: 'all',
    q: 'crush',
    sort: 'winner',
  } as const
  await open(page, addressOf(wish))

  await option(page, 'Season 1').uncheck()
  await expectView(page, { ...wish, season: [] })
  await clearFilters(page).click()
  await expectView(page, { sort: 'winner' })
  await expect(searchField(page)).toHaveValue('')
  await expect(option(page, 'Charlie')).not.toBeChecked()
  await expect(clearFilters(page)).toHaveCount(0)
  await page.goBack()
  await expectView(page, { ...wish, season: [] })
})

test('show all ten takes every filter away, and keeps the order', async ({
  page,
}) => {
  const empty = '/?season=2&character=nick,harry&match=all&sort=title'
  await open(page, empty)

  await showAll(page).click()
  await expectView(page, { sort: 'title' })
  await page.goBack()
  await expect(page).toHaveURL(empty)
  await expect(titles(page)).toHaveCount(0)
})

test('a name on a card filters by it, and again no more', async ({ page }) => {
  await open(page)

  const name = nameOn(card(page, 'Tired'), 'Sarah')
  await expect(name).toHaveAttribute('aria-pressed', 'false')
  await name.click()
  await expectView(page, { character: ['sarah'] })
  await expect(name).toHaveAttribute('aria-pressed', 'true')
  await expect(option(page, 'Sarah')).toBeChecked()
  await name.click()
  await expectView(page, {})
})

test('nothing matches: each filter in the way is a way out', async ({
  page,
}) => {
  const empty = { season: ['2'], character: ['harry'] } as const
  await open(page, addressOf(empty))

  await expect(page.getByRole('article')).toHaveCount(0)
  const ways = waysOut(page)
  await expect(ways).toHaveText([
    'Without “Season 2”: 1 song',
    'Without “Harry”: 3 songs',
  ])
  await ways.first().click()
  await expectView(page, { character: ['harry'] })
  await page.goBack()
  await ways.last().click()
  await expectView(page, { season: ['2'] })
})

test('nothing matches, whichever filter goes: start again', async ({
  page,
}) => {
  await open(page, '/?season=3&character=harry&q=snow')

  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(waysOut(page)).toHaveCount(0)
  await showAll(page).last().click()
  await expectView(page, {})
})

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' })

  // Not `check()`: where things glide, a box follows within a frame or two.
  test('every kind of filter works while things glide', async ({ page }) => {
    await open(page)

    await option(page, 'Tao').click()
    await option(page, 'Elle').click()
    await together(page).click()
    const both = { character: ['tao', 'elle'], match: 'all' } as const
    await expectView(page, both)
    await nameOn(card(page, 'Buzzkill'), 'Isaac').click()
    await expectView(page, {
      ...both,
      character: ['tao', 'elle', 'isaac'],
    })
    await option(page, 'Elle').click()
    await expectView(page, { ...both, character: ['tao', 'isaac'] })
    await clearFilters(page).click()
    await expectView(page, {})
  })
})
