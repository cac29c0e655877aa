import { slugsFor } from './oracle.ts'
import { expectNoFault } from './expectNoFault.ts'
import {
  countLoads,
  expectVersion,
  lookForNew,
  offer,
  test,
  visit,
} from './deployed.ts'
import { expect } from './fixtures.ts'
import { laterVersion, versionOf } from './laterBuild.ts'
import { linkTo, option } from './screen.ts'
import { sites } from './sites.ts'
import { seenCards, takenOver } from './takeOver.ts'

for (const { base } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ base })

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
      await linkTo(other, 'about').click()
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
      await linkTo(page, 'about').click()
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
  // Hours are over here before a look is, and a browser does not look twice at once.
  await expect(async () => {
    await page.clock.fastForward('59:00')
    expect(looks()).toBe(2)
  }).toPass()

  function see(seen: boolean) {
    return page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', {
        configurable: true,
        value: hidden,
      })
    }, !seen)
  }
  // Nobody looks: there is time until somebody does.
  await see(false)
  await page.clock.fastForward('05:00:00')
  await comeBack()
  expect(looks()).toBe(2)
  await expect(async () => {
    await see(true)
    await comeBack()
    await see(false)
    await page.clock.fastForward('01:01:00')
    expect(looks()).toBeGreaterThan(2)
  }).toPass()
})

test('it is looked for by the time that has passed, not by the clock', async ({
  page,
  host,
}) => {
  await page.clock.install()
  await visit(page)
  await page.clock.runFor(10_000)
  host.asked.length = 0
  // A day back, as somebody may set it.
  await page.evaluate(() => {
    const { now } = Date
    Date.now = () => now() - 24 * 60 * 60_000
  })
  await page.clock.fastForward('01:01:00')
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange')),
  )
  await expect
    .poll(() => host.asked.filter((path) => path === '/worker.js').length)
    .toBe(1)
})

test('a version that another tab takes before this one is idle is offered', async ({
  page,
  context,
  host,
  built,
}) => {
  await visit(page)
  const other = await context.newPage()
  await other.addInitScript(() => {
    const waiting: IdleRequestCallback[] = []
    Object.assign(globalThis, {
      requestIdleCallback: (call: IdleRequestCallback) => waiting.push(call),
      beIdle: () => {
        for (const call of waiting)
          call({ didTimeout: false, timeRemaining: () => 50 })
      },
    })
  })
  await visit(other, './songs/seven/')
  await host.deploy(built.later)
  await lookForNew(page)
  await page.getByRole('button', { name: 'Reload' }).click()
  await expectVersion(page, laterVersion)
  await other.evaluate(() => {
    const { beIdle } = globalThis as unknown as { beIdle: () => void }
    beIdle()
  })
  await expect(offer(other)).toBeVisible()
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
  }
  await expectNoFault(page)

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
