import { rmSync } from 'node:fs'
import { slugsFor } from '../e2e/oracle.ts'
import { laterBuild, laterVersion, versionOf } from '../e2e/laterBuild.ts'
import { dist, expect, test } from './fixtures.ts'
import type { Tab } from './Tab.ts'

test.use({ worker: true })

/** A visit that ends once the worker has all that it keeps. */
async function visit(tab: Tab, address = '') {
  await tab.open(address)
  await expect
    .poll(() => tab.run(() => Boolean(navigator.serviceWorker.controller)), {
      timeout: 90_000,
    })
    .toBe(true)
}

test('after one visit, pages open with no line', async ({ tab, host }) => {
  await visit(tab)
  host.connected(false)
  host.asked.length = 0
  for (const address of ['mine/', 'soundtrack/', 'songs/tired/', 'about/']) {
    await tab.open(address)
    expect(
      await tab.run(() => document.querySelector('h1')?.innerText),
    ).toMatch(/./)
  }
  await tab.open('?season=1&q=snow')
  await expect
    .poll(() => tab.songs())
    .toEqual(slugsFor({ season: ['1'], q: 'snow' }))
  // Its drawing, too; who leaves before that has broken off its load.
  await expect
    .poll(() =>
      tab.run(
        () => document.querySelector<HTMLImageElement>('main img')?.complete,
      ),
    )
    .toBe(true)
  expect(host.asked.filter((path) => path !== '/worker.js')).toEqual([])
  // What is not kept is asked for first: it may be there by now.
  await tab.open('nowhere/')
  expect(await tab.text()).toContain('We can’t find that page')
})

test('a new version is offered, and taken when asked for', async ({
  tab,
  host,
}) => {
  const later = laterBuild(dist, '/')
  try {
    await visit(tab, '?season=1')
    await host.deploy(later)
    await tab.run(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
    })
    await expect
      .poll(() => tab.text(), { timeout: 90_000 })
      .toContain('A new version is ready')
    expect(await tab.text()).toContain(`Version ${versionOf(dist)}`)
    await tab.press('button', 'Reload')
    await expect.poll(() => tab.text()).toContain(`Version ${laterVersion}`)
    await tab.started()
    expect(await tab.address()).toBe('/?season=1')
    await expect.poll(() => tab.songs()).toEqual(slugsFor({ season: ['1'] }))
  } finally {
    rmSync(later, { recursive: true })
  }
})
