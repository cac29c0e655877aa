import { slugsFor } from './oracle.ts'
import { spoilStorage } from './spoilStorage.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { songs } from './content.ts'
import { countLoads, expectVersion, forgiveNetwork, test } from './deployed.ts'
import { expect } from './fixtures.ts'
import type { Host } from './host.ts'
import { laterVersion } from './laterBuild.ts'
import { expectView, option, orderMenu, takeAway, titles } from './screen.ts'
import { seenCards, takenOver } from './takeOver.ts'

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
        if (storage === 'forbidden') await spoilStorage(page, 'forbidden')
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
    await takeAway(page).click()
    await expectVersion(page, laterVersion)
    await takenOver(page)
    await expectView(page, { season: ['2'], character: ['tara'] })
    expect(loads).toHaveLength(1)
    await takeAway(page).click()
    await expect(
      page.getByRole('heading', { name: 'Make a playlist' }),
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
    await takeAway(page).click()
    const part = page.getByRole('paragraph').filter({
      hasText: 'Sorry, the ways to take the list with you didn’t load.',
    })
    await expect(part).toBeVisible()
    const wayOut = part.getByRole('link', { name: 'Reload' })
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
    await takeAway(page).click()
    await expect(
      page.getByRole('heading', { name: 'Make a playlist' }),
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
    await orderMenu(page).selectOption('title')
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
