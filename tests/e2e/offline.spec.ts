import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { songs } from './content.ts'
import { axe, expect, test as onPage } from './fixtures.ts'
import { linkTo } from './listening.ts'
import { startHost, type Host } from './host.ts'
import {
  laterBuild,
  laterVersion,
  listAnew,
  versionOf,
  copyBuild,
} from './laterBuild.ts'
import { songsFor, type Wish } from './oracle.ts'
import { expectView, fold, option, titles } from './screen.ts'
import { addresses, expectMissing, sites } from './sites.ts'
import { seenCards, takenOver } from './takeOver.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

type Built = {
  /** As it was first deployed, and as it is deployed next. */
  readonly now: string
  readonly later: string
}

const test = onPage.extend<
  { base: string; host: Host; built: Built },
  { builds: (base: string) => Built }
>({
  // A copy of a whole site, so it is made once.
  builds: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const made = new Map<string, Built>()
      await give((base) => {
        const site = sites.find((one) => one.base === base)
        const now = join(root, site?.folder ?? '')
        const built = made.get(base) ?? { now, later: laterBuild(now, base) }
        made.set(base, built)
        return built
      })
      for (const { later } of made.values()) rmSync(later, { recursive: true })
    },
    { scope: 'worker' },
  ],
  base: ['/', { option: true }],
  built: ({ builds, base }, give) => give(builds(base)),
  host: async ({ built, base }, give) => {
    const host = await startHost(built.now, base)
    await give(host)
    host.close()
  },
  baseURL: ({ host }, give) => give(host.url),
})

test.use({ serviceWorkers: 'allow' })

/** A visit that ends once the worker has all that it keeps. */
async function visit(page: Page, address = './') {
  await page.goto(address)
  await takenOver(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller)
}

/** What the worker looks for by itself from time to time. */
function lookForNew(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

function offer(page: Page) {
  return page.getByRole('status').filter({ hasText: 'A new version is ready' })
}

async function expectVersion(page: Page, version: string) {
  await expect(page.getByRole('contentinfo')).toContainText(
    `Version ${version}`,
  )
}

/** All but the browser's own question whether there is a newer worker. */
function askedOf({ asked }: Host) {
  return asked.filter((path) => !path.endsWith('/worker.js'))
}

function slugsFor(wish: Wish) {
  return songsFor(wish).map(({ slug }) => slug)
}

/** Counts the documents that a tab loads from now on. */
function countLoads(page: Page) {
  const loads: string[] = []
  page.on('domcontentloaded', () => loads.push(page.url()))
  return loads
}

for (const { base } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ base })

    test('after one visit, everything opens with no line', async ({
      page,
      context,
      host,
      problems,
    }) => {
      await visit(page)
      host.connected(false)
      await context.setOffline(true)
      host.asked.length = 0

      for (const address of addresses) {
        await page.goto(address)
        await takenOver(page)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const broken = await page.evaluate(async () => {
          for (const picture of document.images) picture.loading = 'eager'
          const loaded = await Promise.allSettled(
            [...document.images].map((picture) => picture.decode()),
          )
          await document.fonts.ready
          return loaded.filter(({ status }) => status === 'rejected').length
        })
        expect(broken, `pictures missing at ${address}`).toBe(0)
        expect(
          await page.evaluate(() => document.fonts.check('1em Figtree')),
        ).toBe(true)
      }

      await page.goto('./?q=snow&season=1')
      await takenOver(page)
      expect(await seenCards(page)).toEqual(
        slugsFor({ q: 'snow', season: ['1'] }),
      )
      await page.goto('./songs/girls?service=tidal&utm_source=chat#scene')
      await expect(linkTo(page, 'TIDAL').first()).toBeVisible()
      await page.goto('./?')
      await expect(titles(page)).toHaveCount(songs.length)

      for (const address of ['./nowhere/?season=1', './songs/nothing/']) {
        const answer = await page.goto(address)
        expect(answer?.status()).toBe(404)
        await takenOver(page)
        await expect(
          page.getByRole('heading', { name: 'There is no page here' }),
        ).toBeVisible()
        expectMissing(problems)
      }
      expect(askedOf(host)).toEqual([])
    })

    test('a visit with the worker asks the host for nothing', async ({
      page,
      host,
    }) => {
      await visit(page)
      host.asked.length = 0
      for (const address of [...addresses, './?season=2&sort=story']) {
        await page.goto(address)
        await takenOver(page)
        await page.mouse.wheel(0, 20_000)
        await page.evaluate(() => document.fonts.ready)
      }
      await page.waitForLoadState('networkidle')
      expect(askedOf(host)).toEqual([])
    })

    test('a new version is taken when it is asked for, and once', async ({
      page,
      context,
      host,
      built,
    }) => {
      await visit(page, './?season=1')
      const other = await context.newPage()
      await visit(other, './songs/seven/')
      await expect(offer(page)).toHaveCount(0)

      await host.deploy(built.later)
      await lookForNew(page)
      await expect(offer(page)).toBeVisible()
      await expect(offer(other)).toBeVisible()
      const loads = countLoads(page)
      const otherLoads = countLoads(other)
      await option(page, 'Tao').check()
      await expectVersion(page, versionOf(built.now))
      expect(loads).toEqual([])

      await page.getByRole('button', { name: 'Reload' }).click()
      await expectVersion(page, laterVersion)
      await takenOver(page)
      await expect(page).toHaveURL('./?season=1&character=tao')
      expect(await seenCards(page)).toEqual(
        slugsFor({ season: ['1'], character: ['tao'] }),
      )
      await expect(offer(page)).toHaveCount(0)
      expect(loads).toHaveLength(1)

      // Another tab is not torn away from its reader.
      await expect(offer(other)).toBeVisible()
      await expectVersion(other, versionOf(built.now))
      await other.getByRole('link', { name: 'About the ranking' }).click()
      await expectVersion(other, versionOf(built.now))
      expect(otherLoads).toEqual([])
      await other.getByRole('button', { name: 'Reload' }).click()
      await expectVersion(other, laterVersion)
      expect(otherLoads).toHaveLength(1)

      host.connected(false)
      for (const address of ['./', './songs/tired/']) {
        await page.goto(address)
        await takenOver(page)
        await expectVersion(page, laterVersion)
      }
    })

    test('a new version is declined, and comes with a later visit', async ({
      page,
      context,
      host,
      built,
    }) => {
      await visit(page)
      await host.deploy(built.later)
      await lookForNew(page)
      await page.getByRole('button', { name: 'Not now' }).click()
      await expect(offer(page)).toHaveCount(0)
      await page.getByRole('link', { name: 'About the ranking' }).click()
      await expectVersion(page, versionOf(built.now))
      await expect(offer(page)).toHaveCount(0)

      // The same visit, which knows of it from the start.
      await page.reload()
      await expect(offer(page)).toBeVisible()
      await expectVersion(page, versionOf(built.now))

      await page.close()
      const next = await context.newPage()
      await expect(async () => {
        await next.goto(host.url)
        await expectVersion(next, laterVersion)
      }).toPass()
      await takenOver(next)
      await expect(offer(next)).toHaveCount(0)
    })
  })

test('a new version is looked for once an hour, and when one returns', async ({
  page,
  host,
}) => {
  await page.clock.install()
  await visit(page)
  await page.clock.runFor(10_000)
  host.asked.length = 0
  function looks() {
    return host.asked.filter((path) => path === '/worker.js').length
  }
  async function comeBack() {
    await page.evaluate(() =>
      document.dispatchEvent(new Event('visibilitychange')),
    )
  }

  await comeBack()
  await page.clock.fastForward('30:00')
  await comeBack()
  expect(looks()).toBe(0)
  await page.clock.fastForward('31:00')
  await expect.poll(looks).toBe(1)
  await comeBack()
  await page.clock.fastForward('59:00')
  await comeBack()
  expect(looks()).toBe(1)
  await page.clock.fastForward('59:00')
  await expect.poll(looks).toBe(2)

  // Nobody looks: there is time until somebody does.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', {
      configurable: true,
      value: true,
    })
  })
  await page.clock.fastForward('05:00:00')
  await comeBack()
  expect(looks()).toBe(2)
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false })
  })
  await comeBack()
  await expect.poll(looks).toBe(3)
})

test('the offer answers the keyboard, and covers nothing it reaches', async ({
  page,
  host,
  built,
}) => {
  test.setTimeout(60_000)
  await visit(page)
  const still = await page.getByRole('main').boundingBox()
  await host.deploy(built.later)
  await lookForNew(page)
  await expect(offer(page)).toBeVisible()
  expect(await page.getByRole('main').boundingBox()).toEqual(still)

  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 700 })
    await expect(offer(page)).toBeInViewport({ ratio: 1 })
    for (const button of await offer(page).getByRole('button').all()) {
      const box = await button.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect(box?.width).toBeGreaterThanOrEqual(44)
    }
    const [wide, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(wide).toBe(room)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await axe(page)
    }
  }

  // As far down as two cards, past all kinds of controls.
  await page.setViewportSize({ width: 390, height: 700 })
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const covered = await page.evaluate(() => {
      const at = document.activeElement
      const bar = document.querySelector('[role=status]:has(button)')
      const top = bar?.getBoundingClientRect().top ?? 0
      const { bottom = 0 } = at?.getBoundingClientRect() ?? {}
      return bottom > top ? at?.textContent : undefined
    })
    expect(covered, `after ${step} steps`).toBeUndefined()
  }
  const decline = page.getByRole('button', { name: 'Not now' })
  await decline.focus()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Reload' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(offer(page)).toHaveCount(0)
  await expectVersion(page, versionOf(built.now))
})

test('Reload does something even if the new worker does not answer', async ({
  page,
  host,
  built,
}) => {
  await page.addInitScript(() => {
    ServiceWorker.prototype.postMessage = () => undefined
  })
  await visit(page)
  await host.deploy(built.later)
  await lookForNew(page)
  const loads = countLoads(page)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => loads.length).toBe(1)
  await takenOver(page)
  await expectVersion(page, versionOf(built.now))
})

test.describe('a part of an old page is gone', () => {
  // With one, it would be there.
  test.use({ serviceWorkers: 'block' })

  for (const part of ['index', 'react', 'mount'])
    for (const storage of ['allowed', 'forbidden'])
      test(`${part}, storage is ${storage}: the new page comes, once`, async ({
        page,
        host,
        built,
        problems,
      }) => {
        if (storage === 'forbidden') await forbidStorage(page)
        // Old parts may still be had, but for one.
        await page.route(
          (url) =>
            url.pathname.startsWith('/assets/') &&
            !url.pathname.startsWith(`/assets/${part}-`) &&
            existsSync(join(built.now, url.pathname)),
          (route) =>
            route.fulfill({
              path: join(built.now, new URL(route.request().url()).pathname),
            }),
        )
        // A page that was fetched just before.
        await page.route(
          '/?season=2',
          async (route) => {
            const response = await route.fetch()
            await host.deploy(built.later)
            await route.fulfill({ response })
          },
          { times: 1 },
        )
        const loads = countLoads(page)
        await page.goto('/?season=2')
        await expectVersion(page, laterVersion)
        await takenOver(page)
        await expectView(page, { season: ['2'] })
        expect(loads).toHaveLength(2)
        forgiveNetwork(problems)
      })

  test('which the running app asks for: the new page comes, once', async ({
    page,
    host,
    built,
    problems,
  }) => {
    await page.goto('/?season=2')
    await takenOver(page)
    await option(page, 'Tara').check()
    await host.deploy(built.later)
    const loads = countLoads(page)
    await fold(page, 'Take the list with you').click()
    await expectVersion(page, laterVersion)
    await takenOver(page)
    await expectView(page, { season: ['2'], character: ['tara'] })
    expect(loads).toHaveLength(1)
    await fold(page, 'Take the list with you').click()
    await expect(
      page.getByRole('heading', { name: 'As a playlist' }),
    ).toBeVisible()
    expect(loads).toHaveLength(1)
    forgiveNetwork(problems)
  })

  test('which the running app asks for, and for good: all else stays', async ({
    page,
    host,
    problems,
  }) => {
    await page.goto('/?season=2')
    await takenOver(page)
    const tools = '**/assets/TakeAwaySection-*.js'
    await page.route(tools, (route) => route.fulfill({ status: 404 }))
    host.asked.length = 0
    const loads = countLoads(page)
    await fold(page, 'Take the list with you').click()
    const part = page.getByText(
      'The ways to take the list with you could not be drawn.',
    )
    await expect(part).toBeVisible()
    const wayOut = part.getByRole('link', { name: 'Load the page again' })
    await expect(wayOut).toBeVisible()
    await expect.poll(() => host.asked).toContain('/')
    await page.waitForLoadState('networkidle')
    await expectView(page, { season: ['2'] })
    expect(loads).toEqual([])

    await page.unroute(tools)
    await wayOut.click()
    await expect.poll(() => loads).toHaveLength(1)
    await takenOver(page)
    await expectView(page, { season: ['2'] })
    await fold(page, 'Take the list with you').click()
    await expect(
      page.getByRole('heading', { name: 'As a playlist' }),
    ).toBeVisible()
    forgiveNetwork(problems)
  })

  test('and the host has no other page: the old one stays, in use', async ({
    page,
    problems,
  }) => {
    await page.route('**/assets/mount-*.js', (route) =>
      route.fulfill({ status: 404 }),
    )
    const loads = countLoads(page)
    await page.goto('/?season=2')
    const wish = { season: ['2'], sort: 'title' } as const
    await page.getByRole('combobox', { name: 'Order' }).selectOption('title')
    await expect.poll(() => seenCards(page)).toEqual(slugsFor(wish))
    await expect.poll(() => problems.length).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    expect(loads).toHaveLength(1)
    forgiveNetwork(problems)
  })

  test('and no page works: it is tried once, and never in a circle', async ({
    page,
    host,
    built,
    problems,
  }) => {
    // Two hosts that do not agree, each without the parts of its page.
    let asked = 0
    await page.route('/', async (route) => {
      asked += 1
      await host.deploy(asked % 2 === 0 ? built.later : built.now)
      await route.fallback()
    })
    await page.route('**/assets/mount-*.js', (route) =>
      route.fulfill({ status: 404 }),
    )
    const loads = countLoads(page)
    await page.goto('/')
    await expect.poll(() => loads.length).toBe(2)
    await page.waitForTimeout(1000)
    expect(loads).toHaveLength(2)
    await expect(titles(page)).toHaveCount(songs.length)
    forgiveNetwork(problems)
  })

  for (const [name, happen] of [
    [
      'is down',
      (host: Host) => host.instead.set('/', { status: 503, body: 'Down' }),
    ],
    ['is not to be reached', (host: Host) => host.connected(false)],
  ] as const)
    test(`and the host ${name}: the page stays`, async ({
      page,
      host,
      problems,
    }) => {
      await page.route('**/assets/mount-*.js', async (route) => {
        happen(host)
        await route.abort('connectionfailed')
      })
      const loads = countLoads(page)
      await page.goto('/')
      await expect.poll(() => problems.length).toBeGreaterThan(1)
      await page.waitForTimeout(500)
      await expect(titles(page)).toHaveCount(songs.length)
      await expect(titles(page).first()).toBeVisible()
      expect(loads).toHaveLength(1)
      forgiveNetwork(problems)
    })
})

/** What the browser itself says of what it could not fetch. */
function forgiveNetwork(problems: string[]) {
  const own = problems.splice(0)
  problems.push(...own.filter((said) => !/Failed to (?:load|fetch)/.test(said)))
}

/** As in a browser that is told to keep nothing. */
async function forbidStorage(page: Page) {
  await page.addInitScript(() => {
    for (const name of [
      'localStorage',
      'sessionStorage',
      'caches',
      'indexedDB',
    ])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Keep nothing.', 'SecurityError')
        },
      })
    Object.defineProperty(navigator, 'serviceWorker', {
      get() {
        throw new DOMException('Keep nothing.', 'SecurityError')
      },
    })
  })
}

test.describe('the worker cannot be had', () => {
  for (const [name, prepare] of [
    [
      'its script is not there',
      (_page: Page, host: Host) => {
        host.instead.set('/worker.js', { status: 404 })
      },
    ],
    [
      'its script is a page that says 200',
      (_page: Page, host: Host) => {
        host.instead.set('/worker.js', { status: 200, body: '<p>Log in</p>' })
      },
    ],
    [
      'a file that it lists is not there',
      (_page: Page, host: Host) => {
        host.instead.set('/songs/tired/', { status: 404 })
      },
    ],
    [
      'a file is not what was built',
      (_page: Page, host: Host) => {
        host.instead.set('/songs/tired/', { status: 200, body: '<p>Half a' })
      },
    ],
    ['storage is forbidden', (page: Page) => forbidStorage(page)],
    [
      'there is no room',
      async (page: Page, host: Host) => {
        const devtools = await page.context().newCDPSession(page)
        await devtools.send('Storage.overrideQuotaForOrigin', {
          origin: new URL(host.url).origin,
          quotaSize: 10_000,
        })
      },
    ],
  ] as const)
    test(`${name}: the site works as any other`, async ({
      page,
      host,
      problems,
    }) => {
      await prepare(page, host)
      await page.goto('/?season=2')
      await takenOver(page)
      await expectView(page, { season: ['2'] })
      await option(page, 'Season 2').uncheck()
      await expectView(page, {})
      await page.waitForLoadState('networkidle')
      await page.reload()
      await takenOver(page)
      await expect(offer(page)).toHaveCount(0)
      if (name !== 'storage is forbidden')
        expect(
          await page.evaluate(() => navigator.serviceWorker.controller),
        ).toBeNull()
      // What the browser itself says of a worker that it could not get.
      const own = problems
        .splice(0)
        .filter((said) => !/HTTP response code|MIME type|integrity/.test(said))
      expect(own).toEqual([])
    })
})

test.describe('there is a worker already', () => {
  for (const [name, instead] of [
    ['its script is gone', { status: 404 }],
    ['the host is down', { status: 503 }],
    ['its script is a page', { status: 200, body: '<p>Log in</p>' }],
  ] as const)
    test(`and then ${name}: it goes on with what it has`, async ({
      page,
      host,
      built,
      problems,
    }) => {
      await visit(page)
      host.instead.set('/worker.js', instead)
      const said = await lookForNew(page).catch((error: unknown) => error)
      expect(String(said)).toContain('Failed to update')
      host.connected(false)
      await page.goto('/songs/girls/')
      await takenOver(page)
      await expectVersion(page, versionOf(built.now))
      await expect(offer(page)).toHaveCount(0)
      problems.splice(0)
    })

  test('and half of a new version comes: the old one stays whole', async ({
    page,
    host,
    built,
  }) => {
    await visit(page)
    await host.deploy(built.later)
    host.instead.set('/songs/seven/', { status: 200, body: '<p>Half a' })
    await lookForNew(page).catch(() => undefined)
    await page.evaluate(async () => {
      const { installing } = await navigator.serviceWorker.ready
      await new Promise<void>((resolve) => {
        if (!installing) return resolve()
        installing.addEventListener('statechange', () => resolve())
      })
    })
    await expect(offer(page)).toHaveCount(0)
    host.connected(false)
    for (const address of ['/songs/seven/', '/']) {
      await page.goto(address)
      await takenOver(page)
      await expectVersion(page, versionOf(built.now))
    }
  })

  test('and its store is emptied: the host answers, though it is newer', async ({
    page,
    host,
    built,
  }) => {
    await visit(page)
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await host.deploy(built.later)
    await page.goto('/songs/girls/')
    await takenOver(page)
    await expectVersion(page, laterVersion)
  })

  test('and a page comes that it does not know: the host gives it', async ({
    page,
    host,
  }) => {
    await visit(page)
    host.instead.set('/songs/eleven/', {
      status: 200,
      body: '<!doctype html><html lang="en"><title>Eleven</title>',
    })
    await page.goto('/songs/eleven/')
    await expect(page).toHaveTitle('Eleven')
  })
})

test('the worker is taken back: all that it kept goes, no page is torn', async ({
  page,
  host,
  built,
}) => {
  const without = mkdtempSync(join(tmpdir(), 'without-worker-'))
  cpSync(built.later, without, { recursive: true })
  cpSync(join(without, 'removeWorker.js'), join(without, 'worker.js'))
  await visit(page, '/?season=2')
  await page.evaluate(() => caches.open('of another site on this host'))
  const loads = countLoads(page)

  await host.deploy(without)
  await lookForNew(page)
  await expect
    .poll(() => page.evaluate(() => caches.keys()))
    .toEqual(['of another site on this host'])
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const all = await navigator.serviceWorker.getRegistrations()
        return all.length
      }),
    )
    .toBe(0)
  await option(page, 'Season 2').uncheck()
  await expectView(page, {})
  expect(loads).toEqual([])

  // From then on, every page is the host's.
  for (const address of ['/', '/?season=1']) {
    await page.goto(address)
    await takenOver(page)
    await expectVersion(page, laterVersion)
    await expect(offer(page)).toHaveCount(0)
  }
  host.asked.length = 0
  await page.goto('/about/')
  await takenOver(page)
  expect(host.asked).toContain('/about/')
  rmSync(without, { recursive: true })
})

test.describe('below a path, on a host with a worker of its own', () => {
  test.use({ base: '/any/path/' })

  test('the first worker of the site is no new version', async ({
    page,
    host,
  }) => {
    host.instead.set('/other.js', {
      status: 200,
      type: 'text/javascript',
      body: `addEventListener('activate', (event) =>
        event.waitUntil(clients.claim()))`,
    })
    host.instead.set('/', { status: 200, body: '<!doctype html><p>Other' })
    await page.goto(new URL('/', host.url).href)
    await page.evaluate(() => navigator.serviceWorker.register('/other.js'))
    await page.waitForFunction(() => navigator.serviceWorker.controller)

    await page.goto('./')
    expect(
      await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL),
    ).toContain('/other.js')
    await page.waitForFunction(() =>
      navigator.serviceWorker.controller?.scriptURL.endsWith('/worker.js'),
    )
    await page.waitForTimeout(300)
    await expect(offer(page)).toHaveCount(0)
  })
})

test('the worker starts where no string is trusted', async ({ page, host }) => {
  host.headers['content-security-policy'] =
    "require-trusted-types-for 'script'; trusted-types worker"
  await visit(page)
  await expect(page.getByRole('contentinfo')).toBeVisible()
})

test('what is listed anew is fetched, what is the same is not', async ({
  page,
  host,
  built,
}) => {
  const next = mkdtempSync(join(tmpdir(), 'changed-build-'))
  copyBuild(built.now, next)
  writeFileSync(join(next, 'about/index.html'), '<!doctype html><p>Changed')
  listAnew(next, '/')
  await visit(page)
  host.asked.length = 0
  await host.deploy(next)
  await lookForNew(page)
  await expect(offer(page)).toBeVisible()
  expect(host.asked.toSorted()).toEqual(['/about/', '/worker.js'])
  rmSync(next, { recursive: true })
})

test.describe('the line is lost', () => {
  test.use({ serviceWorkers: 'block' })

  for (const width of [320, 390, 768, 1440])
    test(`Listen says so, and nothing moves, ${width} wide`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      for (const address of ['./', './?service=youtube-music']) {
        await page.goto(address)
        await takenOver(page)
        await page.evaluate(() => document.fonts.ready)
        const songsBefore = await boxes(page)
        await expect(page.getByText('offline')).toHaveCount(0)
        await context.setOffline(true)
        await expect(page.getByText('You are offline')).toHaveCount(
          songs.length,
        )
        expect(await boxes(page)).toEqual(songsBefore)
        await axe(page)
        await context.setOffline(false)
        await expect(page.getByText('You are offline')).toHaveCount(0)
        expect(await boxes(page)).toEqual(songsBefore)
      }
    })

  test('a link says it to those who cannot see it', async ({
    page,
    context,
  }) => {
    await page.goto('./songs/girls/?service=deezer')
    await takenOver(page)
    await context.setOffline(true)
    await expect(
      page.getByRole('link', {
        name: 'Listen to girls on Deezer, opens in a new tab. You are offline',
      }),
    ).toBeVisible()
  })
})

/** Where each card and each thing to press on it is. */
function boxes(page: Page) {
  return page
    .locator('article, article a, article button, article summary')
    .evaluateAll((all) =>
      all.map((one) => {
        const { x, y, height } = one.getBoundingClientRect()
        return [x, y, height]
      }),
    )
}
