import { spoilStorage } from './spoilStorage.ts'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Page } from '@playwright/test'
import {
  countLoads,
  expectVersion,
  lookForNew,
  offer,
  test,
  visit,
} from './deployed.ts'
import { expect } from './fixtures.ts'
import type { Host } from './host.ts'
import { copyBuild, laterVersion, listAnew, versionOf } from './laterBuild.ts'
import { expectView, option } from './screen.ts'
import { takenOver } from './takeOver.ts'

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
        host.instead.set('/song.html', { status: 404 })
      },
    ],
    [
      'a file is not what was built',
      (_page: Page, host: Host) => {
        host.instead.set('/song.html', { status: 200, body: '<p>Half a' })
      },
    ],
    ['storage is forbidden', (page: Page) => spoilStorage(page, 'forbidden')],
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
    host.instead.set('/song.html', { status: 200, body: '<p>Half a' })
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

test('a content file that somebody opens is seen as it is published', async ({
  page,
  host,
}) => {
  await visit(page)
  host.asked.length = 0
  await page.goto('/data/countdown.json')
  expect(host.asked).toContain('/data/countdown.json')
})
