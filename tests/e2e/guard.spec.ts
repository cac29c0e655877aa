import { songCalled } from './content.ts'
import { expect, test } from './fixtures.ts'
import { expectHidden, expectSeen, said, titlesHeld, warning } from './guard.ts'
import { sheet } from './listening.ts'
import { listenTo } from './listenTo.ts'
import { remember } from './remember.ts'
import {
  clearFilters,
  linkTo,
  card,
  expectView,
  fold,
  guardMenu,
  guardSentence,
  listen,
  listenOn,
  open,
  option,
  orderMenu,
  sceneToggle,
  searchField,
  songLink,
  titles,
  showScenes,
} from './screen.ts'
import { points, songsHeld } from './secrets.ts'
import { holdScripts, takenOver } from './takeOver.ts'
test('who comes first sees everything, and how far it goes', async ({
  page,
}) => {
  await open(page)
  await expect(guardMenu(page)).toHaveValue('all')
  await expectSeen(page, 'everything')
  await expect(guardSentence(page)).toHaveText(warning)
  await expectHidden(page, [])
  await expect(sceneToggle(page)).toHaveCount(0)
  await expect(showScenes(page)).toHaveCount(0)
})

test('three seasons can be told, episode by episode', async ({ page }) => {
  await open(page)
  const groups = guardMenu(page).locator('optgroup')
  await expect(groups).toHaveCount(3)
  for (const [at, season] of ['1', '2', '3'].entries()) {
    await expect(groups.nth(at)).toHaveAttribute('label', `Season ${season}`)
    await expect(groups.nth(at).locator('option')).toHaveText([
      `all of season ${season}`,
      ...Array.from(
        { length: 7 },
        (_, episode) => `season ${season}, up to episode ${episode + 1}`,
      ),
    ])
  }
})

for (const watched of points)
  test(`who has watched ${watched} is shown that far, and again later`, async ({
    page,
  }) => {
    const [name, word, words] = said[watched]
    const hidden = titlesHeld({ watched })
    await open(page)
    await guardMenu(page).selectOption({ label: name })
    await expectSeen(page, word)
    await expect(guardSentence(page)).toHaveText(words)
    await expectHidden(page, hidden)
    await expect(page).toHaveURL('/')
    // What stays: rank, title, artist, and where to listen.
    for (const { rank, title, artist } of songsHeld({ watched })) {
      await expect(card(page, title)).toContainText(`Number ${rank}`)
      await expect(card(page, title)).toContainText(artist)
      await expect(listen(card(page, title), title)).toBeVisible()
    }

    await page.reload()
    await takenOver(page)
    await expect(guardMenu(page)).toHaveValue(watched)
    await expectSeen(page, word)
    await expect(guardSentence(page)).toHaveText(words)
    await expectHidden(page, hidden)

    // On a song's page that is said of its scene, and can be changed there.
    await open(page, '/songs/ur-so-pretty/')
    await expect(guardMenu(page)).toHaveValue(watched)
    await expect(guardSentence(page)).toHaveText(
      watched === 'all' ? said.all[2] : '1 scene hidden, as you asked',
    )
    await expect(showScenes(page)).toHaveCount(0)
    await expect(sceneToggle(page)).toHaveCount(watched === 'all' ? 0 : 1)
    await guardMenu(page).selectOption({ label: 'all of season 2' })
    await expectSeen(page, 'season 2')
    await expect(
      page.getByText(songCalled('ur so pretty').story.scene),
    ).toBeVisible()
    await expect(sceneToggle(page)).toHaveCount(0)
    await guardMenu(page).selectOption('s2e7')
    await expect(
      page.getByText(songCalled('ur so pretty').story.scene),
    ).toHaveCount(0)
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
    const scene = song.getByText(songCalled('seven').story.scene)
    const picture = song.getByRole('img', { name: /^From a dark hall/ })
    const button = sceneToggle(song)
    await expect(song.getByText('Hidden, as you asked.')).toBeVisible()
    await expect(button).toHaveAccessibleName(
      'Show scene (season 2, episode 8)',
    )
    await expect(song).not.toContainText('Perfect')

    await button.focus()
    await page.keyboard.press('Enter')
    await expect(scene).toBeVisible()
    await expect(picture).toBeVisible()
    await expect(song).toContainText('Season 2 · Episode 8 · Perfect')
    await expect(song).toContainText('Content note: a homophobic parent')
    await expect(button).toHaveAccessibleName(
      'Hide scene (season 2, episode 8)',
    )
    await expect(button).toBeFocused()
    await expect(guardSentence(page)).toHaveText(
      address === '/'
        ? '5 scenes hidden, 1 shown anyway'
        : '1 scene shown anyway',
    )

    // For this visit it stays, on every page of it;
    await linkTo(page, 'about').click()
    await expect(page).toHaveURL('/about/')
    await page.goBack()
    await expect(scene).toBeVisible()

    await button.focus()
    await page.keyboard.press('Space')
    await expect(scene).toHaveCount(0)
    await expect(button).toHaveAccessibleName(
      'Show scene (season 2, episode 8)',
    )
    await expect(button).toBeFocused()
    const words =
      address === '/' ? said.s1e4[2] : '1 scene hidden, as you asked'
    await expect(guardSentence(page)).toHaveText(words)

    // but for no other.
    await page.keyboard.press('Space')
    await expect(scene).toBeVisible()
    await page.reload()
    await takenOver(page)
    await expect(scene).toHaveCount(0)
    await expect(guardSentence(page)).toHaveText(words)
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
  const yes = page.getByRole('button', { name: /^Yes, show them all/ })
  await expect(yes).toBeHidden()
  await fold(page, 'Show them').focus()
  await page.keyboard.press('Enter')
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  await page.keyboard.press('Tab')
  await expect(yes).toBeFocused()

  await page.keyboard.press('Enter')
  await expectHidden(page, [])
  await expect(guardSentence(page)).toHaveText('6 scenes shown anyway')
  await expect(fold(page, 'Hide them')).toBeVisible()
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
  await card(page, 'seven').getByRole('button', { name: /^Show/ }).click()
  await fold(page, 'Show them').click()
  await page.getByRole('button', { name: /^Yes, show them all/ }).click()
  await expectHidden(page, [])
})

test('with nothing to show there is nothing to press', async ({ page }) => {
  await remember(page, { watched: 's2e8' })
  await open(page)
  await expect(guardSentence(page)).toHaveText('All scenes shown')
  await expect(showScenes(page)).toHaveCount(0)
})

test('another answer takes back what was shown anyway', async ({ page }) => {
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
  await fold(page, 'More filters').click()
  const notes = page.getByRole('group', { name: 'Hide scenes with' })
  await expect(notes.getByRole('checkbox')).toHaveCount(5)

  await notes.getByRole('checkbox', { name: 'a fight' }).check()
  await expectHidden(page, ['Tired', 'Smokey Eyes'])
  await expect(guardSentence(page)).toHaveText('2 scenes hidden, as you asked')
  await expect(card(page, 'Tired')).not.toContainText('a fight')
  await notes.getByRole('checkbox', { name: /^self-harm/ }).check()
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
  await expect(guardSentence(page)).toHaveText('5 scenes hidden, as you asked')
  await sceneToggle(card(page, 'Tired')).click()
  await expect(card(page, 'Tired')).toContainText(
    'Content note: homophobic bullying and a fight',
  )

  await fold(page, 'More filters').click()
  await notes.getByRole('checkbox', { name: 'a fight' }).uncheck()
  await notes.getByRole('checkbox', { name: /^self-harm/ }).uncheck()
  await guardMenu(page).selectOption('all')
  await expectHidden(page, [])
  await expect(guardSentence(page)).toHaveText(said.all[2])
  await expect(showScenes(page)).toHaveCount(0)
})

test('a change is said in one sentence, once', async ({ page }) => {
  await page.clock.install({ time: 0 })
  await open(page)
  const spoken = await listenTo(page)
  for (const [act, words] of [
    [() => guardMenu(page).selectOption('s1e4'), said.s1e4[2]],
    [() => guardMenu(page).selectOption('all'), said.all[2]],
    [() => guardMenu(page).selectOption('none'), said.none[2]],
    [
      () => sceneToggle(card(page, 'girls')).click(),
      '9 scenes hidden, 1 shown anyway',
    ],
  ] as const) {
    await act()
    await expect(guardSentence(page)).toHaveText(words)
  }
  // Longer than other regions wait before they speak.
  await page.clock.runFor(3000)
  expect(await spoken()).toEqual([
    said.s1e4[2],
    said.all[2],
    said.none[2],
    '9 scenes hidden, 1 shown anyway',
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
    await clearFilters(page).click()
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

test('to show all is asked again once the answer is another', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  const yes = page.getByRole('button', { name: /^Yes, show them all/ })
  await fold(page, 'Show them').click()
  await expect(yes).toBeVisible()
  await guardMenu(page).selectOption('s1e3')
  await expect(fold(page, 'Show them')).toBeVisible()
  await expect(yes).toBeHidden()
})

test('of all songs, scenes are counted, and whole seasons are shown', async ({
  page,
}) => {
  await remember(page, { watched: 's1e7' })
  await open(page, '/soundtrack/?season=1')
  // Nobody knows in which episode it is.
  const song = page.getByRole('article', { name: 'Flirting with Her' })
  await expect(song.getByText('Tara and Darcy kiss to this one.')).toHaveCount(
    0,
  )
  await expect(guardSentence(page)).toHaveText('12 scenes hidden, as you asked')

  await guardMenu(page).selectOption({ label: 'all of season 1' })
  await expect(song.getByText('Tara and Darcy kiss to this one.')).toBeVisible()
  await expect(guardSentence(page)).toHaveText('11 scenes hidden, as you asked')

  // And before React, on the next visit.
  await holdScripts(page)
  await page.reload({ waitUntil: 'domcontentloaded' })
  await expectSeen(page, 'S1')
  await expect(song.getByText('Tara and Darcy kiss to this one.')).toBeVisible()
  await remember(page, { watched: 's1e7' })
  await page.goto('/soundtrack/?season=1', { waitUntil: 'domcontentloaded' })
  await expectSeen(page, 'S1 E7')
  await expect(song.getByText('Tara and Darcy kiss to this one.')).toBeHidden()
})

test('who has seen everything is not warned, not even at first', async ({
  page,
}) => {
  await remember(page, { watched: 'all' })
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'domcontentloaded' })
  await expectSeen(page, 'everything')
  await expect(page.getByText(warning)).toBeHidden()
  await expect(card(page, 'seven')).toContainText(
    songCalled('seven').story.scene,
  )
  release()
  await takenOver(page)
  await expect(guardSentence(page)).toHaveText(said.all[2])
})

test('nothing is cut or moves, whichever is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await open(page)
  const label = page.locator('label').filter({ has: guardMenu(page) })
  const values = await guardMenu(page)
    .locator('option')
    .evaluateAll((options) => options.map((one) => one.getAttribute('value')))
  const { width, height } = (await label.boundingBox()) ?? {}
  expect(height).toBeGreaterThanOrEqual(44)
  for (const value of values) {
    await guardMenu(page).selectOption(value)
    const box = await label.boundingBox()
    expect([box?.width, box?.height], `${value}`).toEqual([width, height])
    const line = await guardSentence(page).boundingBox()
    expect(line?.height, `${value}, in one line`).toBeLessThan(32)
  }
  expect(values).toHaveLength(27)
})
