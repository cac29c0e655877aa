import { seasons, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import type { ChosenSort } from './oracle.ts'
import { expectView, open, option, orderMenu, titles } from './screen.ts'

/** The songs that stand first in each order. */
const shown: Record<ChosenSort, readonly string[]> = {
  winner: ['Dance with Me', 'ur so pretty', 'girls', 'Buzzkill'],
  story: ['Dance with Me', 'My Own Person', 'Buzzkill', 'Tired'],
  title: ['Buzzkill', 'Dance with Me', 'girls', 'My Own Person'],
  artist: ['Buzzkill', 'Tired', 'Dance with Me', 'My Own Person'],
  year: ['Sappho', 'Smokey Eyes', 'Tired', 'girls'],
}

const sorts = Object.keys(shown) as ChosenSort[]

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`where motion is: ${reducedMotion}`, () => {
    test.use({ reducedMotion })

    test('each order is chosen, and the address says so', async ({ page }) => {
      await open(page)
      const menu = orderMenu(page)
      await expect(menu).toHaveValue('countdown')

      for (const sort of sorts) {
        await menu.selectOption(sort)
        await expectView(page, { sort })
        await expect(menu).toHaveValue(sort)
      }
      await menu.selectOption('countdown')
      await expectView(page, {})
    })
  })

test('each order is what it says', async ({ page }) => {
  for (const sort of sorts) {
    await open(page, `/?sort=${sort}`)
    const first = (await titles(page).allTextContents()).filter(
      // Which of the two later songs of this episode is first, no source says.
      (title) => sort !== 'story' || !['girls', 'Sappho'].includes(title),
    )
    expect(first.slice(0, 4), sort).toEqual(shown[sort])
  }
})

test('1 to 10 is the countdown turned round, and the next after it', async ({
  page,
}) => {
  await open(page)
  await expect(orderMenu(page).getByRole('option')).toHaveText([
    '10 to 1',
    '1 to 10',
    'Story order',
    'By title',
    'By artist',
    'By year',
  ])
  await orderMenu(page).selectOption('1 to 10')

  const ranked = songs.toSorted((a, b) => a.rank - b.rank)
  await expect(titles(page)).toHaveText(ranked.map(({ title }) => title))
})

test('story order gathers the songs under their episodes', async ({ page }) => {
  await open(page, '/?sort=story')

  const heard = seasons.flatMap(({ number: season, episodes }) =>
    episodes
      .map(({ number, title }) => ({
        name: `Season ${season} · Episode ${number} · ${title}`,
        members: songs.filter(
          (song) => song.season === season && song.episode === number,
        ),
      }))
      .filter(({ members }) => members.length > 0),
  )
  await expect(
    page.getByRole('region').getByRole('heading', { level: 2 }),
  ).toHaveText(heard.map(({ name }) => name))
  for (const { name, members } of heard) {
    const episode = page.getByRole('region', { name })
    const inside = episode.getByRole('heading', { level: 3 })
    await expect(inside).toHaveCount(members.length)
    expect((await inside.allTextContents()).toSorted()).toEqual(
      members.map(({ title }) => title).toSorted(),
    )
  }
  // The order of these two scenes is known.
  await expect(
    page.getByRole('region', { name: 'Perfect' }).getByRole('article'),
  ).toHaveText([/seven/, /ur so pretty/])

  await option(page, 'Season 2').check()
  await expect(
    page.getByRole('region').getByRole('heading', { level: 2 }),
  ).toHaveText(['Season 2 · Episode 1 · Out', 'Season 2 · Episode 8 · Perfect'])
})
