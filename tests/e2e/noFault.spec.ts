import type { Page, Route } from '@playwright/test'
import { serveBare } from './bare.ts'
import { contentFile } from './content.ts'
import { everySong } from './everySong.ts'
import { expect, test } from './fixtures.ts'
import { openSheet, sheet } from './listening.ts'
import { remember } from './remember.ts'
import { openReveal } from './reveal.ts'
import {
  clearFilters,
  contentNotes,
  fold,
  listenOn,
  open,
  sceneToggle,
  showScenes,
  takeAway,
  titles,
  unfoldAll,
} from './screen.ts'
import { openMine, ranked, textOf, turned } from './mine.ts'
import { expectNoFault } from './expectNoFault.ts'

async function openSong(page: Page, address: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const theirs = everySong.filter(({ artist }) =>
  artist.split(', ').includes('beabadoobee'),
)

type State = {
  readonly name: string
  readonly reach: (page: Page) => Promise<void>
}

const states: readonly State[] = [
  { name: 'ten songs', reach: (page) => open(page) },
  {
    name: 'filters chosen',
    reach: async (page) => {
      await open(page, '/?season=1&character=charlie,nick&match=all')
      await expect(clearFilters(page)).toBeVisible()
    },
  },
  {
    name: 'nothing matches',
    reach: async (page) => {
      await open(page, '/?season=2&character=harry')
      await expect(titles(page)).toHaveCount(0)
    },
  },
  {
    name: 'story order',
    reach: async (page) => {
      await open(page, '/?sort=story')
      await expect(page.getByRole('region').first()).toBeVisible()
    },
  },
  {
    name: 'words found',
    reach: async (page) => {
      await open(page, '/?q=the')
      await expect(page.locator('mark').first()).toBeVisible()
    },
  },
  {
    name: 'a link that asked for too much',
    reach: async (page) => {
      await open(page, '/?season=9&sort=upwards')
      await expect(page).toHaveURL('/')
    },
  },
  {
    name: 'all unfolded',
    reach: async (page) => {
      await open(page, '/?artist=beabadoobee')
      await expect(titles(page)).toHaveCount(2)
      await unfoldAll(page)
    },
  },
  {
    name: 'all unfolded, with a service',
    reach: async (page) => {
      await open(page, '/?artist=beabadoobee&service=apple-music')
      await expect(titles(page)).toHaveCount(2)
      await unfoldAll(page)
    },
  },
  {
    name: 'where one listens',
    reach: async (page) => {
      await open(page, '/?service=apple-music')
      await openSheet(page, page)
      await sheet(page).locator('summary').click()
    },
  },
  {
    name: 'a song’s own page',
    reach: async (page) => {
      await openSong(page, '/songs/tired/')
      await unfoldAll(page)
    },
  },
  {
    name: 'every song of the show',
    reach: (page) => open(page, '/soundtrack/'),
  },
  {
    name: 'songs of one artist, with a service',
    reach: async (page) => {
      await open(page, '/soundtrack/?q=beabadoobee&service=tidal')
      await expect(titles(page)).toHaveCount(theirs.length)
      await expect(listenOn(page.getByRole('article'), 'TIDAL')).toHaveCount(
        theirs.length,
      )
    },
  },
  ...(
    [
      ['of which no scene is known', '/songs/kool-aid/'],
      ['with a scene that is not ranked', '/songs/want-me/'],
      [
        'with a long title',
        '/songs/ode-to-a-conversation-stuck-in-your-throat/',
      ],
    ] as const
  ).map(([which, address]) => ({
    name: `the page of a song ${which}`,
    reach: async (page: Page) => {
      await openSong(page, address)
      await unfoldAll(page)
    },
  })),
  {
    name: 'the page of a song whose details are hidden',
    reach: async (page) => {
      await remember(page, { watched: 's1e3' })
      await open(page, '/songs/blue/')
      await expect(
        page.getByRole('button', { name: /^Show details/ }),
      ).toBeVisible()
    },
  },
  {
    name: 'every song, with scenes held back',
    reach: async (page) => {
      await remember(page, { watched: 's1e3' })
      await open(page, '/soundtrack/?season=1')
      await expect(titles(page)).toHaveCount(
        everySong.filter(({ season }) => season === 1).length,
      )
    },
  },
  {
    name: 'no song of the show',
    reach: async (page) => {
      await open(page, '/soundtrack/?season=3&q=zzzz')
      await expect(titles(page)).toHaveCount(0)
    },
  },
  ...(['on the list', 'on a song’s page'] as const).map((where) => ({
    name: `scenes held back ${where}`,
    reach: async (page: Page) => {
      await remember(page, { watched: 's1e4' })
      await open(page, where === 'on the list' ? '/' : '/songs/seven/')
      if (where === 'on the list') {
        await showScenes(page).click()
        await fold(page, 'More filters').click()
      } else await contentNotes(page).click()
      await sceneToggle(page).first().click()
    },
  })),
  {
    name: 'a scene shown anyway',
    reach: async (page) => {
      await remember(page, { watched: 's1e4' })
      await open(page, '/songs/seven/')
      await sceneToggle(page).click()
      await expect(sceneToggle(page)).toHaveText(/^Hide scene/)
    },
  },
  {
    name: 'ways to take the list away',
    reach: async (page) => {
      await remember(page, { service: 'deezer' })
      await open(page)
      await takeAway(page).click()
      await expect(
        page.getByRole('heading', { name: 'Make a playlist' }),
      ).toBeVisible()
    },
  },
  ...(
    [
      ['one’s own order', ''],
      ['a friend’s order', `?order=${textOf(turned)}`],
      ['an order that is junk', '?order=junk'],
    ] as const
  ).map(([name, search]) => ({
    name,
    reach: (page: Page) =>
      openMine(page, { search, own: ranked(['Sappho', 1], ['Tired', 3]) }),
  })),
  ...[0, 1, 10].map((step) => ({
    name: `the reveal, step ${step}`,
    reach: (page: Page) => openReveal(page, step),
  })),
  { name: 'about', reach: (page) => openSong(page, '/about/') },
  { name: 'no such page', reach: (page) => openSong(page, '/nowhere') },
  {
    name: 'waiting',
    reach: async (page) => {
      await serveBare(page)
      await page.route(contentFile, () => undefined)
      await page.goto('/')
      await expect(page.getByRole('main').getByRole('status')).toContainText(
        'Loading',
      )
    },
  },
  {
    name: 'failed',
    reach: async (page) => {
      await serveBare(page)
      await page.route(contentFile, (route) =>
        route.fulfill({ contentType: 'application/json', body: '' }),
      )
      await page.goto('/')
      await fold(page, 'What went wrong').click()
    },
  },
  {
    name: 'offline',
    reach: async (page) => {
      await serveBare(page)
      await page.route(contentFile, async (route: Route) => {
        await page.context().setOffline(true)
        await route.abort('internetdisconnected')
      })
      await page.goto('/')
      await expect(page.getByText('You’re offline')).toBeVisible()
    },
  },
]

for (const { name, reach } of states)
  test(`${name}: no fault in any colours at any width`, async ({
    page,
    problems,
  }) => {
    test.setTimeout(90_000)
    await reach(page)
    await expectNoFault(page)
    // The states that are about a lost file are logged.
    for (const problem of problems.splice(0))
      if (!/^(?:Failed to load resource|LoadError)/.test(problem))
        problems.push(problem)
  })
