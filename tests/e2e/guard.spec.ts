import { listenTo } from './listenTo.ts'
import { expect, test } from './fixtures.ts'
import { sheet } from './listening.ts'
import { expectHidden, said, titlesHeld } from './guard.ts'
import { remember } from './remember.ts'
import {
  card,
  contentNote,
  contentNotes,
  expectView,
  guardMenu,
  guardSentence,
  keptBack,
  linkTo,
  listen,
  listenOn,
  open,
  option,
  orderMenu,
  sceneToggle,
  searchField,
  showAll,
  showScenes,
  songLink,
  titles,
} from './screen.ts'
import { points, songsHeld } from './secrets.ts'
import { takenOver } from './takeOver.ts'

test('who comes first sees everything, and how far it goes', async ({
  page,
}) => {
  await open(page)
  await expect(guardMenu(page)).toHaveValue('all')
  await expect(guardSentence(page)).toHaveText(said.all[1])
  await expectHidden(page, [])
  await expect(sceneToggle(page)).toHaveCount(0)
  await expect(showScenes(page)).toBeHidden()
  // It is the first thing they meet.
  await page.getByRole('main').focus()
  await page.keyboard.press('Tab')
  await expect(guardMenu(page)).toBeFocused()
})

test('three seasons can be told, episode by episode', async ({ page }) => {
  await open(page)
  const groups = guardMenu(page).locator('optgroup')
  await expect(groups).toHaveCount(3)
  for (const [at, season] of ['1', '2', '3'].entries()) {
    await expect(groups.nth(at)).toHaveAttribute(
      'label',
      `Season ${season}, up to`,
    )
    await expect(groups.nth(at).locator('option')).toHaveText(
      Array.from(
        { length: 8 },
        (_, episode) => `season ${season}, episode ${episode + 1}`,
      ),
    )
  }
})

for (const watched of points)
  test(`who has watched ${watched} is shown that far, and again later`, async ({
    page,
  }) => {
    const [name, words] = said[watched]
    const hidden = titlesHeld({ watched })
    await open(page)
    await guardMenu(page).selectOption({ label: name })
    await expect(guardSentence(page)).toHaveText(words)
    await expectHidden(page, hidden)
    await expect(page).toHaveURL('/')
    // What stays: rank, title, artist, and where to listen.
    for (const { rank, title, artist } of songsHeld({ watched })) {
      await expect(card(page, title)).toContainText(`Number ${rank}`)
      await expect(card(page, title)).toContainText(artist)
      await expect(listen(page, title)).toBeVisible()
    }

    await page.reload()
    await takenOver(page)
    await expect(guardMenu(page)).toHaveValue(watched)
    await expect(guardSentence(page)).toHaveText(words)
    await expectHidden(page, hidden)

    // It is said on a song's page, too, and can be changed there.
    await open(page, '/songs/ur-so-pretty/')
    await expect(guardMenu(page)).toHaveValue(watched)
    await expect(guardSentence(page)).toHaveText(words)
    await expect(sceneToggle(page)).toHaveCount(watched === 'all' ? 0 : 1)
    await guardMenu(page).selectOption('s2e8')
    await expect(page.getByText('They part,')).toBeVisible()
    await expect(sceneToggle(page)).toHaveCount(0)
    await guardMenu(page).selectOption('s2e7')
    await expect(page.getByText('They part,')).toHaveCount(0)
    await expect(sceneToggle(page)).toHaveCount(1)
  })

for (const [where, address] of [
  ['on a card', '/'],
  ['on its own page', '/songs/seven/'],
] as const)
  test(`the keyboard shows a scene ${where}, and hides it`, async ({
    page,
  }) => {
    await remember(page, { watched: 's1e4' })
    await open(page, address)
    const song = address === '/' ? card(page, 'seven') : page.getByRole('main')
    const scene = song.getByText('Tara and Darcy tell each other')
    const picture = song.getByRole('img', { name: /^From a dark hall/ })
    const button = sceneToggle(song)
    await expect(keptBack(song)).toBeVisible()
    await expect(button).toHaveAccessibleName('Show scene: season 2, episode 8')
    await expect(song).not.toContainText('Perfect')

    await button.focus()
    await page.keyboard.press('Enter')
    await expect(scene).toBeVisible()
    await expect(picture).toBeVisible()
    await expect(song).toContainText('Season 2 · Episode 8 · Perfect')
    await expect(song).toContainText('Content note: a homophobic parent')
    await expect(button).toHaveAccessibleName('Hide scene: season 2, episode 8')
    await expect(button).toBeFocused()
    await expect(guardSentence(page)).toHaveText(
      'Showing scenes up to season 1, episode 4. 5 scenes hidden. 1 scene shown all the same.',
    )

    // For this visit it stays, on every page of it;
    await linkTo(page, 'about').click()
    await expect(page.getByText('five other sources do')).toBeVisible()
    await expect(page.getByText('two other sources put')).toHaveCount(0)
    await page.goBack()
    await expect(scene).toBeVisible()

    await button.focus()
    await page.keyboard.press('Space')
    await expect(scene).toHaveCount(0)
    await expect(button).toHaveAccessibleName('Show scene: season 2, episode 8')
    await expect(button).toBeFocused()
    await expect(guardSentence(page)).toHaveText(said.s1e4[1])

    // but for no other.
    await page.keyboard.press('Space')
    await expect(scene).toBeVisible()
    await page.reload()
    await takenOver(page)
    await expect(scene).toHaveCount(0)
    await expect(guardSentence(page)).toHaveText(said.s1e4[1])
  })

test('one scene that is shown shows no other of its episode', async ({
  page,
}) => {
  await remember(page, { watched: 's1e1' })
  await open(page)
  await sceneToggle(card(page, 'girls')).click()
  await expectHidden(
    page,
    titlesHeld({ watched: 's1e1' }).filter((title) => title !== 'girls'),
  )
  await expect(card(page, 'girls')).toContainText('Episode 2 · Crush')
  await expect(card(page, 'Sappho')).not.toContainText('Crush')
  await searchField(page).fill('crush')
  await expect(titles(page)).toHaveText(['girls'])
})

test('to show all is asked once, and holds for the visit', async ({ page }) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  const yes = page.getByRole('button', { name: /^Yes, show every scene/ })
  await expect(yes).toBeHidden()
  await showScenes(page).focus()
  await page.keyboard.press('Enter')
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  await page.keyboard.press('Tab')
  await expect(yes).toBeFocused()

  await page.keyboard.press('Enter')
  await expectHidden(page, [])
  await expect(guardSentence(page)).toHaveText(
    'Showing scenes up to season 1, episode 4. No scenes hidden. 6 scenes shown all the same.',
  )
  const again = page.getByRole('button', { name: 'Hide them again' })
  await expect(again).toBeFocused()
  await page.keyboard.press('Enter')
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  await expect(yes).toBeFocused()

  await page.keyboard.press('Enter')
  await expectHidden(page, [])
  await page.reload()
  await takenOver(page)
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  await expect(guardMenu(page)).toHaveValue('s1e4')
})

test('to show all shows the rest, and leaves open what was', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  await sceneToggle(card(page, 'seven')).click()
  await showScenes(page).click()
  await page.getByRole('button', { name: /^Yes, show every scene/ }).click()
  await expectHidden(page, [])
})

test('with nothing to show there is nothing to press', async ({ page }) => {
  await remember(page, { watched: 's2e8' })
  await open(page)
  await showScenes(page).click()
  await expect(page.getByText('No scene in this list is hidden.')).toBeVisible()
})

test('another answer takes back what was shown all the same', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  await sceneToggle(card(page, 'seven')).click()
  await guardMenu(page).selectOption('s2e1')
  await expectHidden(page, titlesHeld({ watched: 's2e1' }))
})

test('scenes with what one would rather not meet are held back', async ({
  page,
}) => {
  await open(page)
  await contentNotes(page).click()
  const notes = page.getByRole('group', { name: 'Keep back scenes with' })
  await expect(notes.getByRole('checkbox')).toHaveCount(4)

  await contentNote(notes, 'a fight').check()
  await expectHidden(page, ['Tired', 'Smokey Eyes'])
  await expect(guardSentence(page)).toHaveText(
    'Showing scenes of every episode. 2 scenes hidden.',
  )
  await expect(card(page, 'Tired')).not.toContainText('a fight')
  await contentNote(notes, 'self-harm').check()
  await expectHidden(page, ['Tired', 'Smokey Eyes', 'ur so pretty'])

  // Besides what is still to come, and beyond this visit.
  await guardMenu(page).selectOption('s1e8')
  await page.reload()
  await takenOver(page)
  await expectHidden(
    page,
    [
      ...titlesHeld({ watched: 's2e1' }),
      'Pressure To Party',
      'Tired',
      'Smokey Eyes',
    ].toSorted(),
  )
  await expect(guardSentence(page)).toHaveText(
    'Showing scenes up to season 1, episode 8. 5 scenes hidden.',
  )
  await sceneToggle(card(page, 'Tired')).click()
  await expect(card(page, 'Tired')).toContainText(
    'Content note: homophobic bullying and a fight',
  )

  await contentNotes(page).click()
  await contentNote(notes, 'a fight').uncheck()
  await contentNote(notes, 'self-harm').uncheck()
  await guardMenu(page).selectOption('all')
  await expectHidden(page, [])
  await expect(showScenes(page)).toBeHidden()
})

test('a change is said in one sentence, once', async ({ page }) => {
  await page.clock.install({ time: 0 })
  await open(page)
  const spoken = await listenTo(page)
  for (const [act, words] of [
    [() => guardMenu(page).selectOption('s1e4'), said.s1e4[1]],
    [() => guardMenu(page).selectOption('all'), said.all[1]],
    [() => guardMenu(page).selectOption('none'), said.none[1]],
    [
      () => sceneToggle(card(page, 'girls')).click(),
      'Showing no scenes yet. 9 scenes hidden. 1 scene shown all the same.',
    ],
  ] as const) {
    await act()
    await expect(guardSentence(page)).toHaveText(words)
  }
  // Longer than other regions wait before they speak.
  await page.clock.runFor(3000)
  expect(await spoken()).toEqual([
    said.s1e4[1],
    said.all[1],
    said.none[1],
    'Showing no scenes yet. 9 scenes hidden. 1 scene shown all the same.',
  ])
})

for (const watched of ['none', 's1e4'] as const)
  test(`the rest works, watched up to ${watched}`, async ({ page }) => {
    await remember(page, { watched })
    await open(page)
    await expectView(page, {})
    await option(page, 'Season 2').check()
    await expectView(page, { season: ['2'] })
    await orderMenu(page).selectOption('year')
    await expectView(page, { season: ['2'], sort: 'year' })
    await searchField(page).fill('taylor')
    await expectView(page, { season: ['2'], sort: 'year', q: 'taylor' })
    await expect(page.locator('mark')).toHaveText(['Taylor'])
    await showAll(page).click()
    await expectView(page, { sort: 'year' })
    await songLink(page, 'seven').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
    await page.goBack()
    await listen(page, 'seven').click()
    await expect(listenOn(sheet(page), 'Spotify')).toHaveAttribute(
      'href',
      /seven.*Taylor/,
    )
  })
