import type { Locator, Page } from '@playwright/test'
import { songs } from './content.ts'
import { expectStill } from './expectStill.ts'
import { axe, expect, test } from './fixtures.ts'
import { linkTo, sheet } from './listening.ts'
import { inPieces } from './inPieces.ts'
import { outputsOf } from './outputs.ts'
import { remember } from './remember.ts'
import { expectView, fold, open, option, titles } from './screen.ts'
import {
  points,
  secretsOf,
  songsHeld,
  toldBy,
  type Device,
  type Point,
} from './secrets.ts'
import { slowDown } from './slowDown.ts'
import { holdScripts, settled, takenOver } from './takeOver.ts'
import { watch } from './watch.ts'
import { watchWords, wordsSeen } from './watchWords.ts'

/** What each point is called on the page, and what is said there. */
const said: Record<Point, readonly [option: string, sentence: string]> = {
  none: ['nothing yet', 'Showing no scenes yet. 10 scenes hidden.'],
  s1e1: [
    'season 1, episode 1',
    'Showing scenes up to season 1, episode 1. 10 scenes hidden.',
  ],
  s1e4: [
    'season 1, episode 4',
    'Showing scenes up to season 1, episode 4. 6 scenes hidden.',
  ],
  s2e1: [
    'season 2, episode 1',
    'Showing scenes up to season 2, episode 1. 2 scenes hidden.',
  ],
  all: ['everything', 'The scenes here go up to season 2, episode 8.'],
}

const forgetting = 'This browser will have forgotten it on your next visit.'

function menu(page: Page) {
  return page.getByRole('combobox', { name: 'You have watched' })
}

function sentence(page: Page) {
  return page.getByRole('region', { name: 'Spoilers' }).getByRole('status')
}

function card(page: Page, title: string) {
  return page.getByRole('article', { name: title, exact: true })
}

function toggle(within: Page | Locator) {
  return within.getByRole('button', { name: /^(?:Show|Hide) scene: / })
}

/** Holds the page to the scenes of all songs but these. */
async function expectHidden(page: Page, hidden: readonly string[]) {
  await expect(titles(page)).toHaveText(songs.map(({ title }) => title))
  for (const { title, story } of songs)
    await expect(
      card(page, title).getByText(story.scene),
      `the scene of ${title}`,
    ).toHaveCount(hidden.includes(title) ? 0 : 1)
}

function titlesHeld(device: Device) {
  return songsHeld(device).map(({ title }) => title)
}

/** What the device itself keeps. */
function kept(page: Page) {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
}

test('who comes first sees everything, and how far it goes', async ({
  page,
}) => {
  await open(page)
  await expect(menu(page)).toHaveValue('all')
  await expect(sentence(page)).toHaveText(said.all[1])
  await expectHidden(page, [])
  await expect(toggle(page)).toHaveCount(0)
  await expect(fold(page, 'Show all')).toBeHidden()
  // It is the first thing they meet.
  await page.getByRole('main').focus()
  await page.keyboard.press('Tab')
  await expect(menu(page)).toBeFocused()
})

test('three seasons can be told, episode by episode', async ({ page }) => {
  await open(page)
  const groups = menu(page).locator('optgroup')
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
    await menu(page).selectOption({ label: name })
    await expect(sentence(page)).toHaveText(words)
    await expectHidden(page, hidden)
    await expect(page).toHaveURL('/')
    // What stays: rank, title, artist, and where to listen.
    for (const { rank, title, artist } of songsHeld({ watched })) {
      await expect(card(page, title)).toContainText(`Number ${rank}`)
      await expect(card(page, title)).toContainText(artist)
      await expect(
        card(page, title).getByRole('link', { name: `Listen to ${title}` }),
      ).toBeVisible()
    }

    await page.reload()
    await takenOver(page)
    await expect(menu(page)).toHaveValue(watched)
    await expect(sentence(page)).toHaveText(words)
    await expectHidden(page, hidden)

    // It is said on a song's page, too, and can be changed there.
    await open(page, '/songs/ur-so-pretty/')
    await expect(menu(page)).toHaveValue(watched)
    await expect(sentence(page)).toHaveText(words)
    await expect(toggle(page)).toHaveCount(watched === 'all' ? 0 : 1)
    await menu(page).selectOption('s2e8')
    await expect(page.getByText('They part,')).toBeVisible()
    await expect(toggle(page)).toHaveCount(0)
    await menu(page).selectOption('s2e7')
    await expect(page.getByText('They part,')).toHaveCount(0)
    await expect(toggle(page)).toHaveCount(1)
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
    const button = toggle(song)
    await expect(song.getByText('Kept back, as you asked.')).toBeVisible()
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
    await expect(sentence(page)).toHaveText(
      'Showing scenes up to season 1, episode 4. 5 scenes hidden. 1 scene shown all the same.',
    )

    // For this visit it stays, on every page of it;
    await page.getByRole('link', { name: 'About the ranking' }).click()
    await expect(page.getByText('five other sources do')).toBeVisible()
    await expect(page.getByText('two other sources put')).toHaveCount(0)
    await page.goBack()
    await expect(scene).toBeVisible()

    await button.focus()
    await page.keyboard.press('Space')
    await expect(scene).toHaveCount(0)
    await expect(button).toHaveAccessibleName('Show scene: season 2, episode 8')
    await expect(button).toBeFocused()
    await expect(sentence(page)).toHaveText(said.s1e4[1])

    // but for no other.
    await page.keyboard.press('Space')
    await expect(scene).toBeVisible()
    await page.reload()
    await takenOver(page)
    await expect(scene).toHaveCount(0)
    await expect(sentence(page)).toHaveText(said.s1e4[1])
  })

test('one scene that is shown shows no other of its episode', async ({
  page,
}) => {
  await remember(page, { watched: 's1e1' })
  await open(page)
  await toggle(card(page, 'girls')).click()
  await expectHidden(
    page,
    titlesHeld({ watched: 's1e1' }).filter((title) => title !== 'girls'),
  )
  await expect(card(page, 'girls')).toContainText('Episode 2 · Crush')
  await expect(card(page, 'Sappho')).not.toContainText('Crush')
  await page.getByRole('searchbox').fill('crush')
  await expect(titles(page)).toHaveText(['girls'])
})

test('to show all is asked once, and holds for the visit', async ({ page }) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  const yes = page.getByRole('button', { name: /^Yes, show every scene/ })
  await expect(yes).toBeHidden()
  await fold(page, 'Show all').focus()
  await page.keyboard.press('Enter')
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  await page.keyboard.press('Tab')
  await expect(yes).toBeFocused()

  await page.keyboard.press('Enter')
  await expectHidden(page, [])
  await expect(sentence(page)).toHaveText(
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
  await expect(menu(page)).toHaveValue('s1e4')
})

test('to show all shows the rest, and leaves open what was', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  await card(page, 'seven').getByRole('button', { name: /^Show/ }).click()
  await fold(page, 'Show all').click()
  await page.getByRole('button', { name: /^Yes, show every scene/ }).click()
  await expectHidden(page, [])
})

test('with nothing to show there is nothing to press', async ({ page }) => {
  await remember(page, { watched: 's2e8' })
  await open(page)
  await fold(page, 'Show all').click()
  await expect(page.getByText('No scene in this list is hidden.')).toBeVisible()
})

test('another answer takes back what was shown all the same', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page)
  await toggle(card(page, 'seven')).click()
  await menu(page).selectOption('s2e1')
  await expectHidden(page, titlesHeld({ watched: 's2e1' }))
})

test('scenes with what one would rather not meet are held back', async ({
  page,
}) => {
  await open(page)
  await fold(page, 'Content notes').click()
  const notes = page.getByRole('group', { name: 'Keep back scenes with' })
  await expect(notes.getByRole('checkbox')).toHaveCount(4)

  await notes.getByRole('checkbox', { name: 'a fight' }).check()
  await expectHidden(page, ['Tired', 'Smokey Eyes'])
  await expect(sentence(page)).toHaveText(
    'Showing scenes of every episode. 2 scenes hidden.',
  )
  await expect(card(page, 'Tired')).not.toContainText('a fight')
  await notes.getByRole('checkbox', { name: /^self-harm/ }).check()
  await expectHidden(page, ['Tired', 'Smokey Eyes', 'ur so pretty'])

  // Besides what is still to come, and beyond this visit.
  await menu(page).selectOption('s1e8')
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
  await expect(sentence(page)).toHaveText(
    'Showing scenes up to season 1, episode 8. 5 scenes hidden.',
  )
  await toggle(card(page, 'Tired')).click()
  await expect(card(page, 'Tired')).toContainText(
    'Content note: homophobic bullying and a fight',
  )

  await fold(page, 'Content notes').click()
  await notes.getByRole('checkbox', { name: 'a fight' }).uncheck()
  await notes.getByRole('checkbox', { name: /^self-harm/ }).uncheck()
  await menu(page).selectOption('all')
  await expectHidden(page, [])
  await expect(fold(page, 'Show all')).toBeHidden()
})

test('where storage is forbidden it holds for the visit, and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await open(page)
  await expect(sentence(page)).toHaveText(said.all[1])
  await menu(page).selectOption('s1e4')
  await expect(sentence(page)).toHaveText(`${said.s1e4[1]} ${forgetting}`)
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))
  await fold(page, 'Content notes').click()
  await page.getByRole('checkbox', { name: 'a fight' }).check()
  await expect(page.getByRole('checkbox', { name: 'a fight' })).toBeChecked()

  await page.getByRole('link', { name: 'girls', exact: true }).click()
  await expect(sentence(page)).toContainText(forgetting)
  await page.reload()
  await takenOver(page)
  await expect(sentence(page)).toHaveText(said.all[1])
})

test('tabs are in step, and each shows what it was asked to', async ({
  page,
  context,
}) => {
  const other = await context.newPage()
  await open(page)
  await open(other, '/songs/seven/')

  await menu(page).selectOption('s1e4')
  await expect(menu(other)).toHaveValue('s1e4')
  await expect(sentence(other)).toHaveText(said.s1e4[1])
  await expect(other.getByText('Tara and Darcy tell')).toHaveCount(0)

  await toggle(other).click()
  await expect(other.getByText('Tara and Darcy tell')).toBeVisible()
  await expectHidden(page, titlesHeld({ watched: 's1e4' }))

  await fold(other, 'Content notes').click()
  await other.getByRole('checkbox', { name: 'a fight' }).check()
  await menu(other).selectOption('all')
  await expectHidden(page, ['Tired', 'Smokey Eyes'])
  await expect(menu(page)).toHaveValue('all')
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

  await expect(menu(page)).toHaveValue('all')
  await expect(sentence(page)).toHaveText(said.all[1])
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
    await expect(menu(page)).toHaveValue(
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
    await expect(menu(page)).toHaveValue('s1e4')
    await expect(page.getByText('Tara and Darcy tell')).toHaveCount(0)
    expect(await wordsSeen(page)).not.toContain('Tara and Darcy tell')
  }
  expect(await kept(page)).toEqual({ 'songs.watched': 's1e4' })

  // The address is the same for everybody.
  await open(page, '/?episode=s2e8')
  await menu(page).selectOption('s2e1')
  await toggle(page).first().click()
  await expect(page).toHaveURL('/?episode=s2e8')
  await expect(titles(page)).toHaveText(['seven', 'ur so pretty'])
})

test('a link to a scene to come says that there may be one', async ({
  page,
}) => {
  await remember(page, { watched: 's1e4' })
  await open(page, '/?character=harry')
  await expect(titles(page)).toHaveCount(0)
  await expect(
    page.getByText('6 scenes are kept back, as you asked'),
  ).toBeVisible()
  await expect(page.getByRole('group', { name: /^On screen/ })).toContainText(
    'On screen · 6 songs hidden',
  )
  await expect(option(page, 'Nick')).toHaveCount(1)
  await expect(option(page, 'Harry')).toHaveCount(0)

  // The link means what it meant, once it may.
  await menu(page).selectOption('all')
  await expect(titles(page)).toHaveText(['Smokey Eyes'])
})

for (const [where, address] of [
  ['the list', '/?season=1'],
  ['a song’s page', '/songs/girls/'],
] as const)
  test(`what is chosen early on ${where} is chosen`, async ({ page }) => {
    const release = await holdScripts(page)
    await page.goto(address, { waitUntil: 'commit' })
    await menu(page).selectOption('s1e1')
    await fold(page, 'Content notes').click()
    const fight = page.getByRole('checkbox', { name: 'a fight' })
    const harm = page.getByRole('checkbox', { name: /^self-harm/ })
    await fight.check()
    await harm.check()
    await fight.uncheck()
    await expect(menu(page)).toHaveValue('s1e1')
    release()
    await takenOver(page)
    await expect(sentence(page)).toHaveText(said.s1e1[1])
    await expect(menu(page)).toHaveValue('s1e1')
    await expect(fight).not.toBeChecked()
    await expect(harm).toBeChecked()
    await page.reload()
    await takenOver(page)
    await expect(sentence(page)).toHaveText(said.s1e1[1])
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
  await expect(menu(page)).toHaveValue('s1e4')
  await toggle(card(page, 'seven')).click()
  release()
  await expect(card(page, 'seven')).toContainText('Tara and Darcy tell')
  await expect(toggle(card(page, 'seven'))).toHaveText(/^Hide scene/)
})

test('a change is said in one sentence, once', async ({ page }) => {
  await page.clock.install({ time: 0 })
  await open(page)
  // Everything that would be read out.
  const spoken = await page.evaluateHandle(() => {
    const sentences: string[] = []
    for (const region of document.querySelectorAll('output, [aria-live]'))
      new MutationObserver(() => sentences.push(region.textContent)).observe(
        region,
        { childList: true, characterData: true, subtree: true },
      )
    return sentences
  })
  for (const [act, words] of [
    [() => menu(page).selectOption('s1e4'), said.s1e4[1]],
    [() => menu(page).selectOption('all'), said.all[1]],
    [() => menu(page).selectOption('none'), said.none[1]],
    [
      () => toggle(card(page, 'girls')).click(),
      'Showing no scenes yet. 9 scenes hidden. 1 scene shown all the same.',
    ],
  ] as const) {
    await act()
    await expect(sentence(page)).toHaveText(words)
  }
  // Longer than other regions wait before they speak.
  await page.clock.runFor(3000)
  expect(await spoken.jsonValue()).toEqual([
    said.s1e4[1],
    said.all[1],
    said.none[1],
    'Showing no scenes yet. 9 scenes hidden. 1 scene shown all the same.',
  ])
})

const devices: readonly Device[] = [
  { watched: 'none' },
  { watched: 's1e4' },
  { watched: 'all', avoided: 'fight,self-harm' },
]

for (const device of devices)
  test(`no frame tells what is held back: ${JSON.stringify(device)}`, async ({
    page,
  }) => {
    const secrets = secretsOf(device)
    await watchWords(page)
    await remember(page, device)
    for (const [address, ...asked] of [
      ['/'],
      ['/songs/tired/'],
      ['/about/'],
      ['/?sort=story'],
      ['/?q=bowling', 'bowling'],
      ['/?character=harry', 'harry'],
      ['/soundtrack/'],
      ['/soundtrack/?q=prom', 'prom'],
    ] as const)
      for (const arrive of ['goto', 'reload'] as const) {
        if (arrive === 'goto') await page.goto(address)
        else await page.reload()
        await settled(page)
        expect(
          toldBy(await wordsSeen(page), secrets, asked),
          `${arrive} ${address}`,
        ).toEqual([])
      }
  })

for (const device of devices)
  for (const [address, words, ...asked] of [
    ['/', 'id="girls"'],
    ['/?character=harry', 'id="tired"', 'harry'],
    ['/songs/tired/', '<dt>Release'],
    ['/about/', '/songs/girls/"'],
    ['/soundtrack/', 'id="just-like-heaven"'],
  ] as const)
    test(`half a page tells nothing: ${JSON.stringify(device)}, ${address}`, async ({
      page,
      baseURL,
    }) => {
      const secrets = secretsOf(device)
      const slow = await inPieces(baseURL ?? '', words)
      await watchWords(page)
      await remember(page, device, slow.url)
      await page.goto(slow.url + address, { waitUntil: 'commit' })
      await expect(page.getByRole('main')).toBeVisible()
      const { shown, printed, tree } = await outputsOf(page)
      expect(await page.evaluate(() => document.readyState)).toBe('loading')
      for (const text of [shown, printed, tree])
        expect(toldBy(text, secrets, asked)).toEqual([])
      slow.goOn()
      await settled(page)
      expect(toldBy(await wordsSeen(page), secrets, asked)).toEqual([])
      slow.close()
    })

for (const device of devices)
  test(`without the app it has left the page: ${JSON.stringify(device)}`, async ({
    page,
  }) => {
    const secrets = secretsOf(device)
    await remember(page, device)
    await holdScripts(page)
    for (const [address, ...asked] of [
      ['/'],
      ['/songs/tired/'],
      ['/about/'],
      ['/?character=harry', 'harry'],
      ['/soundtrack/'],
      ['/soundtrack/?character=harry', 'harry'],
    ] as const) {
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      const { shown, printed, tree, ...rest } = await outputsOf(page)
      for (const text of [shown, printed, tree])
        expect(toldBy(text, secrets, asked), address).toEqual([])
      // The boxes with names are there still, for React, but nobody meets them.
      for (const text of Object.values(rest))
        expect(
          toldBy(
            text,
            secrets.filter((secret) => secret.trim().includes(' ')),
          ),
          address,
        ).toEqual([])
    }
  })

test.describe('on a slow device', () => {
  test.use({ reducedMotion: 'no-preference' })
  test.describe.configure({ timeout: 60_000 })

  for (const width of [390, 768, 1440])
    test(`nothing moves when React takes over, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await remember(page, { watched: 's1e4' })
      await watch(page)
      await slowDown(page)
      for (const address of [
        '/',
        '/?season=2',
        '/songs/seven/',
        '/soundtrack/',
      ])
        await expectStill(page, address, 0.0001)
    })
})

test('React takes over in silence from what is held back', async ({ page }) => {
  const heard: string[] = []
  page.on('console', (message) => {
    if (!message.text().endsWith('blocked by Playwright'))
      heard.push(message.text())
  })
  for (const device of devices) {
    await remember(page, device)
    for (const address of [
      '/',
      '/?season=2',
      '/songs/seven/',
      '/about/',
      '/soundtrack/',
      '/soundtrack/?episode=s2e8',
    ]) {
      await page.goto(address)
      await settled(page)
    }
  }
  expect(heard).toEqual([])
})

for (const [where, address] of [
  ['the list', '/'],
  ['a song’s page', '/songs/seven/'],
] as const)
  test(`no fault on ${where} where scenes are held back`, async ({ page }) => {
    test.setTimeout(60_000)
    await remember(page, { watched: 's1e4' })
    await open(page, address)
    await fold(page, 'Show all').click()
    await fold(page, 'Content notes').click()
    for (const reveal of [false, true]) {
      if (reveal) await toggle(page).first().click()
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        const [wide, room] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ])
        expect(wide, `scrolls sideways at ${room}`).toBe(room)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await axe(page)
        }
      }
    }
  })

for (const watched of ['none', 's1e4'] as const)
  test(`the rest works, watched up to ${watched}`, async ({ page }) => {
    await remember(page, { watched })
    await open(page)
    await expectView(page, {})
    await option(page, 'Season 2').check()
    await expectView(page, { season: ['2'] })
    await page.getByRole('combobox', { name: 'Order' }).selectOption('year')
    await expectView(page, { season: ['2'], sort: 'year' })
    await page.getByRole('searchbox').fill('taylor')
    await expectView(page, { season: ['2'], sort: 'year', q: 'taylor' })
    await expect(page.locator('mark')).toHaveText(['Taylor'])
    await page.getByRole('button', { name: 'Show all ten' }).click()
    await expectView(page, { sort: 'year' })
    await page.getByRole('link', { name: 'seven', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('seven')
    await page.goBack()
    await page.getByRole('link', { name: 'Listen to seven' }).click()
    await expect(linkTo(sheet(page), 'Spotify')).toHaveAttribute(
      'href',
      /seven.*Taylor/,
    )
  })
