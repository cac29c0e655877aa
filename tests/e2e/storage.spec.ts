import { button, expectOrder, openMine, ranked, ranking } from './mine.ts'
import { expectStep, onwards, openReveal } from './reveal.ts'
import { faults, spoilStorage } from './spoilStorage.ts'
import { takenOver } from './takeOver.ts'
import type { Locator, Page } from '@playwright/test'
import { songs } from './content.ts'
import { axe, expect, test } from './fixtures.ts'
import { chooseService, countryField } from './listening.ts'
import {
  card,
  contentNote,
  fold,
  guardMenu,
  keptBack,
  linkTo,
  listenOn,
  markButton,
  open,
  sceneToggle,
  songLink,
  unfoldFilters,
} from './screen.ts'

/** What is kept of a visitor, by its key, as a later version may write it. */
const later: Readonly<Record<string, string>> = {
  'songs.service': 'hologram',
  'songs.storefront': 'europe',
  'songs.watched': 's9e9',
  'songs.avoided': 'flying,fight',
  'songs.marks': '{"version":9,"loved":["seven"]}',
  'songs.reveal': '9-3-3',
  'songs.steps': '9 seven',
  'songs.mine': '9-aabbcc',
}

function dance(page: Page) {
  return card(page, 'Dance with Me')
}

function own(within: Page | Locator) {
  return listenOn(within, 'Apple Music')
}

function heldBack(page: Page) {
  return keptBack(page).filter({ visible: true })
}

function loved(page: Page) {
  return markButton(page, 'Loved', 'Dance with Me')
}

/** Chooses all that can be kept, and sees that it holds. */
async function chooseAll(page: Page) {
  await chooseService(page, 'Apple Music')
  await (await countryField(page)).fill('fr')
  await page.keyboard.press('Escape')
  await guardMenu(page).selectOption('s1e3')
  if (await contentNote(page, 'a fight').isHidden()) await unfoldFilters(page)
  await contentNote(page, 'a fight').check()
  await loved(page).click()
  await expectChosen(page)
}

async function expectChosen(page: Page) {
  await expect(own(dance(page))).toHaveAttribute(
    'href',
    /^https:\/\/music\.apple\.com\/fr\//,
  )
  await expect(guardMenu(page)).toHaveValue('s1e3')
  await expect(heldBack(page)).toHaveCount(
    songs.filter(
      ({ season, episode, story }) =>
        season > 1 || episode > 3 || story.contentNotes.includes('fight'),
    ).length,
  )
  await expect(contentNote(page, 'a fight')).toBeChecked()
  await expect(loved(page)).toHaveAttribute('aria-pressed', 'true')
}

/** Holds the page to what it is for a visitor who never chose anything. */
async function expectFirstVisit(page: Page) {
  await expect(own(page)).toHaveCount(0)
  await expect(guardMenu(page)).toHaveValue('all')
  await expect(heldBack(page)).toHaveCount(0)
  await expect(contentNote(page, 'a fight')).not.toBeChecked()
  await expect(loved(page)).toHaveAttribute('aria-pressed', 'false')
}

/** What a visitor can have the site keep, on each page that does. */
const stories: readonly {
  readonly what: string
  readonly act: (page: Page) => Promise<void>
  /** That it holds, after a look at another page too. */
  readonly holds: (page: Page) => Promise<void>
  /** That the page is as on a first visit. */
  readonly isGone: (page: Page) => Promise<void>
  /** What says that it will be forgotten. */
  readonly warning?: string
}[] = [
  {
    what: 'every choice at the list',
    act: async (page) => {
      await open(page)
      await expectFirstVisit(page)
      await chooseAll(page)
      await songLink(page, 'Dance with Me').click()
      await expect(own(page).first()).toBeVisible()
      await expect(guardMenu(page)).toHaveValue('s1e3')
      await page.goBack()
    },
    holds: expectChosen,
    isGone: expectFirstVisit,
    warning: 'hidden, for this visit',
  },
  {
    what: 'one’s own order',
    act: async (page) => {
      await openMine(page)
      await expectOrder(page, ranking)
      await button(page, 'Move Tired up').click()
      await button(page, 'Move girls up').click()
      await button(page, 'Undo').click()
    },
    holds: (page) => expectOrder(page, ranked(['Tired', 7])),
    isGone: (page) => expectOrder(page, ranking),
    warning: 'won’t remember this order',
  },
  {
    what: 'the place in the reveal',
    act: async (page) => {
      await openReveal(page, 3)
      await linkTo(page, 'about').click()
      await page.goBack()
    },
    holds: (page) => expectStep(page, 3),
    isGone: (page) => expect(onwards(page)).toHaveText('Start at number 10'),
  },
]

for (const fault of [...faults, undefined])
  for (const { what, act, holds, isGone, warning } of stories)
    test(`where storage is ${fault ?? 'as it should be'}, ${what} holds`, async ({
      page,
    }) => {
      if (fault) await spoilStorage(page, fault)
      await act(page)
      await holds(page)
      if (warning)
        await expect(page.getByText(warning)).toHaveCount(fault ? 1 : 0)

      await page.reload()
      await takenOver(page)
      if (fault) await isGone(page)
      else if (what !== 'the place in the reveal') await holds(page)
      else await expect(onwards(page)).toHaveText('Carry on: number 8')
    })

for (const [what, found] of [
  ['junk', () => '{"a":[1,2'],
  ['an empty word', () => ''],
  ['a name of the language itself', () => '__proto__'],
  ['100,000 letters', () => 'x'.repeat(100_000)],
  ['words of a later version', (key: string) => later[key] ?? ''],
] as const)
  test(`where ${what} is kept, nothing breaks`, async ({ page }) => {
    const words = Object.keys(later).map((key) => [key, found(key)] as const)
    await page.goto('/robots.txt')
    await page.evaluate((all) => {
      for (const [key, word] of all) localStorage.setItem(key, word)
    }, words)
    for (const address of ['/reveal/', '/mine/', '/songs/seven/', '/']) {
      await open(page, address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }

    await expect(own(page)).toHaveCount(0)
    const isLater = what === 'words of a later version'
    // What is not understood of a limit counts as the narrowest one.
    await expect(guardMenu(page)).toHaveValue(
      isLater ? 's9e9' : what === 'an empty word' ? 'all' : 'none',
    )
    await expect(contentNote(page, 'a fight')).toBeChecked({ checked: isLater })
    // Nothing is thrown away before somebody chooses otherwise.
    expect(
      await page.evaluate(() =>
        Object.fromEntries(Object.entries(localStorage)),
      ),
    ).toEqual(Object.fromEntries(words))
  })

test('what another tab clears is forgotten here, too', async ({
  page,
  context,
}) => {
  await open(page)
  await chooseAll(page)
  const other = await context.newPage()
  await other.goto('/about/')
  await other.evaluate(() => localStorage.clear())
  await expectFirstVisit(page)
  await chooseAll(page)
})

/** Goes to the about page as links do, and has everything forgotten there. */
async function forget(page: Page) {
  await linkTo(page, 'about').click()
  const yes = page.getByRole('button', { name: 'Yes, forget everything' })
  await expect(yes).toBeHidden()
  await fold(page, 'Forget everything on this device').click()
  await yes.click()
}

/** What is said of it, to screen readers, too. */
function said(page: Page, words: string) {
  return page.getByRole('status').filter({ hasText: words })
}

/** The page as it stands, with all that its fields hold. */
async function standing(page: Page) {
  const { main, fields } = await page.evaluate(() => ({
    main: document.querySelector('main')?.innerHTML,
    fields: [...document.querySelectorAll('input,select')].map((field) => {
      const { value, checked } = field as HTMLInputElement
      return `${value} ${checked}`
    }),
  }))
  return [main, ...fields].join('\n')
}

test('everything is forgotten: the page is as on a first visit', async ({
  page,
}) => {
  await open(page)
  await linkTo(page, 'about').click()
  await linkTo(page, 'home').click()
  const first = await standing(page)
  await page.evaluate(() => {
    for (const [key, word] of [
      ['songs.steps', '1 seven'],
      ['songs.reveal', '1-3-3'],
      ['songs.of-another-version', '1'],
    ] as const)
      localStorage.setItem(key, word)
    sessionStorage.setItem('songs.for-this-tab', '1')
    for (const storage of [localStorage, sessionStorage])
      storage.setItem('not-of-the-songs', '1')
  })
  await chooseAll(page)
  await sceneToggle(page).first().click()

  await forget(page)
  await expect(said(page, 'All gone.')).toBeVisible()
  await axe(page)
  expect(
    await page.evaluate(() => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
    ]),
  ).toEqual([['not-of-the-songs'], ['not-of-the-songs']])
  await linkTo(page, 'home').click()
  await expectFirstVisit(page)
  expect(await standing(page)).toBe(first)

  // And it starts to learn again, as on a first visit.
  await chooseAll(page)
  await open(page)
  await expectChosen(page)
})

test('a choice that could not be kept is forgotten, too', async ({ page }) => {
  await spoilStorage(page, 'full')
  await open(page)
  await chooseAll(page)
  await forget(page)
  await expect(said(page, 'All gone.')).toBeVisible()
  await linkTo(page, 'home').click()
  await expectFirstVisit(page)
})

test('a browser that lets us at nothing is named as the way out', async ({
  page,
}) => {
  await spoilStorage(page, 'forbidden')
  await open(page)
  await chooseAll(page)
  await forget(page)
  await expect(said(page, 'Your browser wouldn’t let us')).toBeVisible()
  await linkTo(page, 'home').click()
  await expectFirstVisit(page)
})

test('other tabs forget, too', async ({ page, context }) => {
  await open(page)
  await chooseAll(page)
  const other = await context.newPage()
  await open(other)
  await forget(other)
  await expectFirstVisit(page)
})

test.describe('where workers are allowed', () => {
  test.use({ serviceWorkers: 'allow' })

  test('ours and its copies go; another site’s stay', async ({ page }) => {
    // Where the app does not run, which makes the one policy that there may be.
    await page.goto('/robots.txt')
    await page.evaluate(`
      const policy = trustedTypes.createPolicy('worker', {
        createScriptURL: (url) => url,
      })
      const script = policy.createScriptURL('/worker.js')
      navigator.serviceWorker.register(script, { scope: '/other/' })
    `)
    await open(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    const { origin } = new URL(page.url())
    const [here, other] = [`${origin}/`, `${origin}/other/`] as const
    const copies = [here, other].map((scope) => `workbox-precache-v2-${scope}`)
    await expect
      .poll(() => kept(page))
      .toEqual({
        workers: [here, other],
        copies,
      })

    await forget(page)
    await expect(said(page, 'All gone.')).toBeVisible()
    expect(await kept(page)).toEqual({
      workers: [other],
      copies: copies.slice(1),
    })
  })
})

/** What an origin keeps beside its storage. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations()
    return {
      workers: workers.map(({ scope }) => scope).toSorted(),
      copies: (await caches.keys()).toSorted(),
    }
  })
}
