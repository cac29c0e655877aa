import { songCalled, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import {
  expectHidden,
  expectSeen,
  kept,
  said,
  titlesHeld,
  warning,
} from './guard.ts'
import { remember } from './remember.ts'
import {
  card,
  fold,
  guardMenu,
  guardSentence,
  open,
  option,
  sceneToggle,
  titles,
} from './screen.ts'
import { holdScripts, takenOver } from './takeOver.ts'
import { watchWords, wordsSeen } from './watchWords.ts'
const sevenScene = songCalled('seven').story.scene

test('tabs are in step, and each shows what it was asked to', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await open(page)
  await open(other, '/songs/seven/')

  await guardMenu(page).selectOption('s1e4')
  await expect(guardMenu(other)).toHaveValue('s1e4')
  await expect(guardSentence(other)).toHaveText('1 scene hidden, as you asked')
  await expect(other.getByText(sevenScene)).toHaveCount(0)

  await sceneToggle(other).click()
  await expect(other.getByText(sevenScene)).toBeVisible()
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))

  await fold(other, 'Content notes').click()
  await other.getByRole('checkbox', { name: 'a fight' }).check()
  await guardMenu(other).selectOption('all')
  await expectHidden(page, ['Tired', 'Smokey Eyes'])
  await expect(guardMenu(page)).toHaveValue('all')
})

test('what another tab clears is as on a first visit', async ({
  page,
  context,
}) => {
  await remember(page, { watched: 's1e4', avoided: 'fight' })
  await open(page)
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  const other = await context.newPage()
  await other.goto('/robots.txt')
  await other.evaluate(() => localStorage.clear())

  await expect(guardMenu(page)).toHaveValue('all')
  await expect(guardSentence(page)).toHaveText(warning)
  await expectHidden(page, [])
})

const junk: readonly [
  watched: string,
  avoided: string,
  hidden: readonly string[],
][] = [
  ['everything!', '', titlesHeld({ watched: 'none' })],
  ['S2E8', '', titlesHeld({ watched: 'none' })],
  ['sNaNeNaN', '', titlesHeld({ watched: 'none' })],
  ['<b>all</b>', 'fight', titlesHeld({ watched: 'none' })],
  ['', 'fight,,snakes', titlesHeld({ watched: 'all', avoided: 'fight' })],
  ['all', '[object Object]', []],
  ['', '', []],
]

for (const [watched, avoided, hidden] of junk)
  test(`junk on the device, “${watched}” and “${avoided}”`, async ({
    page,
  }) => {
    await watchWords(page)
    await remember(page, { watched, avoided })
    await open(page)
    await expectHidden(page, hidden)
    await expect(guardMenu(page)).toHaveValue(
      hidden.length === songs.length ? 'none' : 'all',
    )
    const words = await wordsSeen(page)
    for (const { story, title } of songs)
      expect(words.includes(story.scene), title).toBe(!hidden.includes(title))
  })

test('a link neither tells how far somebody has watched, nor raises it', async ({
  page,
}) => {
  await watchWords(page)
  await remember(page, { watched: 's1e4' })
  for (const address of [
    '/?watched=all',
    '/?songs.watched=all&avoided=&guard=off',
    '/?episode=s2e8&revealed=seven',
    '/songs/seven/?watched=all&reveal=seven',
    '/songs/seven/#watched=all',
  ]) {
    await open(page, address)
    await expect(guardMenu(page)).toHaveValue('s1e4')
    await expect(page.getByText(sevenScene)).toHaveCount(0)
    expect(await wordsSeen(page)).not.toContain(sevenScene)
  }
  expect(await kept(page)).toEqual({ 'songs.watched': 's1e4' })

  // The address is the same for everybody.
  await open(page, '/?episode=s2e8')
  await guardMenu(page).selectOption('s2e1')
  await sceneToggle(page).first().click()
  await expect(page).toHaveURL('/?episode=s2e8')
  await expect(titles(page)).toHaveText(['seven', 'ur so pretty'])
})

test('a link to a scene to come says that there may be one', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page, '/?character=harry')
  await expect(titles(page)).toHaveCount(0)
  await expect(page.getByText('You’ve hidden 6 scenes.')).toBeVisible()
  await expect(page.getByRole('group', { name: /^On screen/ })).toContainText(
    'On screen · 6 scenes hidden',
  )
  await expect(option(page, 'Nick')).toHaveCount(1)
  // The link itself names Harry, and nothing else does.
  await expect(option(page, 'Harry')).toBeChecked()

  // The link means what it meant, once it may.
  await guardMenu(page).selectOption('all')
  await expect(titles(page)).toHaveText(['Smokey Eyes'])
})

for (const [where, address] of [
  ['the list', '/?season=1'],
  ['a song’s page', '/songs/girls/'],
] as const)
  test(`what is chosen early on ${where} is chosen`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await guardMenu(page).selectOption('s1e1')
    await fold(
      page,
      address === '/?season=1' ? 'More filters' : 'Content notes',
    ).click()
    const fight = page.getByRole('checkbox', { name: 'a fight' })
    const harm = page.getByRole('checkbox', { name: /^self-harm/ })
    await fight.check()
    await harm.check()
    await fight.uncheck()
    await expect(guardMenu(page)).toHaveValue('s1e1')
    await expectSeen(page, said.s1e1[1])
    const words =
      address === '/?season=1' ? said.s1e1[2] : '1 scene hidden, as you asked'
    release()
    await takenOver(page)
    await expect(guardSentence(page)).toHaveText(words)
    await expect(guardMenu(page)).toHaveValue('s1e1')
    await expect(fight).not.toBeChecked()
    await expect(harm).toBeChecked()
    await page.reload()
    await takenOver(page)
    await expect(guardSentence(page)).toHaveText(words)
    expect(await kept(page)).toEqual({
      'songs.watched': 's1e1',
      'songs.avoided': 'self-harm',
    })
  })

test('a scene asked for early, with some held back, is shown', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  const release = await holdScripts(page)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(guardMenu(page)).toHaveValue('s1e4')
  await sceneToggle(card(page, 'seven')).click()
  release()
  await expect(card(page, 'seven')).toContainText(sevenScene)
  await expect(sceneToggle(card(page, 'seven'))).toHaveText(/^Hide scene/)
})
