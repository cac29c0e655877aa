import { onwards } from './reveal.ts'
import { inPieces } from './inPieces.ts'
import { expectStill } from './expectStill.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { type Page } from '@playwright/test'
import * as fc from 'fast-check'
import { songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { choices, slugsFor } from './oracle.ts'
import { listenOn, option, orderMenu } from './screen.ts'
import { expectMissing, sites } from './sites.ts'
import {
  earlySearched,
  holdScripts,
  seenCards,
  settled,
  takenOver,
} from './takeOver.ts'
import { watch, watched } from './watch.ts'

const widths = [390, 1440] as const

for (const [at, { base, url }] of sites.entries())
  test.describe(`at ${base}`, () => {
    // What React draws depends on no width, and on no base.
    const width = widths[at] ?? 0
    test.use({ baseURL: url, viewport: { width, height: 900 } })

    test(`React takes over in silence, ${width} px wide`, async ({
      page,
      problems,
    }) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (!message.text().endsWith('blocked by Playwright'))
          said.push(message.text())
      })
      // The nodes that the build made carry a mark of ours.
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          for (const node of document.querySelectorAll('#root *'))
            Object.assign(node, { built: true })
        })
      })
      function strangers(selector: string) {
        return page
          .locator(selector)
          .evaluateAll((nodes) =>
            nodes
              .filter((node) => !('built' in node))
              .map(({ outerHTML }) => outerHTML.slice(0, 60)),
          )
      }

      // Where nothing differs, React keeps every node;
      for (const address of [
        './',
        './#seven',
        './?utm_source=chat',
        './songs/ur-so-pretty/',
        './songs/girls/?season=1',
        './mine/',
        './reveal/',
        './soundtrack/',
        './about/',
        './nowhere/',
      ]) {
        await page.goto(address)
        await settled(page)
        expect(await strangers('#root *'), address).toEqual([])
      }
      // where something does, it keeps the cards.
      for (const [address, wish] of [
        ['./?season=2', { season: ['2'] }],
        ['./?character=tara&sort=year', { character: ['tara'], sort: 'year' }],
        ['./?q=sapho', { q: 'sappho' }],
        ['./?season=9&q=%E0%A4%A&sort=toString', {}],
        ['./?service=tidal', {}],
      ] as const) {
        await page.goto(address)
        await settled(page)
        expect(await seenCards(page), address).toEqual(slugsFor(wish))
        expect(await strangers('article'), address).toEqual([])
      }
      await page.evaluate(() => {
        localStorage.setItem('songs.service', 'deezer')
      })
      for (const address of ['./', './?season=1', './songs/seven/']) {
        await page.goto(address)
        await settled(page)
        await expect(listenOn(page, 'Deezer').first()).toBeVisible()
        expect(await strangers('article'), address).toEqual([])
      }
      // The rest of a page is added, where only a browser knows of it.
      await page.evaluate(() => {
        localStorage.setItem('songs.reveal', '1-5-7')
      })
      await page.goto('./reveal/')
      await settled(page)
      await expect(onwards(page)).toHaveText('Carry on: number 6')
      // “Start again”, and a way back to each song that has been told.
      expect(await strangers('#root *')).toHaveLength(8)
      await page.goto('./?sort=story')
      await settled(page)
      await expect(page.getByRole('heading', { level: 3 })).toHaveCount(
        songs.length,
      )

      expectMissing(problems)
      expect(said).toHaveLength(1)
    })

    test('what is chosen before React is there stays chosen', async ({
      page,
    }) => {
      const release = await holdScripts(page)
      await page.goto('./', { waitUntil: 'commit' })
      // On a phone the seasons are in a sheet, which needs no script.
      const sheet = page.getByRole('button', { name: /^Filter/ })
      if (width === 390) await sheet.click()
      await option(page, 'Tara').check()
      // At once,
      await expect(page).toHaveURL('./?character=tara')
      await expect
        .poll(() => seenCards(page))
        .toEqual(slugsFor({ character: ['tara'] }))
      await option(page, 'Season 1').check()
      await orderMenu(page).selectOption('winner')
      const all = {
        character: ['tara'],
        season: ['1'],
        sort: 'winner',
      } as const
      await expect(page).toHaveURL('./?season=1&character=tara&sort=winner')
      await expect.poll(() => seenCards(page)).toEqual(slugsFor(all))

      // still when React has come,
      release()
      await takenOver(page)
      expect(await seenCards(page)).toEqual(slugsFor(all))
      await expect(option(page, 'Tara')).toBeChecked()
      await expect(option(page, 'Season 1')).toBeChecked()
      await expect(orderMenu(page)).toHaveValue('winner')
      await expect(page).toHaveURL('./?season=1&character=tara&sort=winner')

      // and each was a step.
      await page.goBack()
      await expect(page).toHaveURL('./?season=1&character=tara')
      await page.goBack()
      await expect(page).toHaveURL('./?character=tara')
      await expect
        .poll(() => seenCards(page))
        .toEqual(slugsFor({ character: ['tara'] }))
      await page.goBack()
      await expect(page).toHaveURL('./')
      await expect.poll(() => seenCards(page)).toEqual(slugsFor({}))
      await expect(option(page, 'Tara')).not.toBeChecked()
    })
  })

for (const width of widths) {
  test(`nothing moves when fonts come late, ${width} px wide`, async ({
    page,
  }) => {
    await watch(page)
    await page.setViewportSize({ width, height: 900 })
    for (const address of [
      '/',
      '/?season=2',
      '/songs/smokey-eyes/',
      '/about/',
    ]) {
      await page.route('**/*.woff2', async (route) => {
        await wait(300)
        await route.fallback()
      })
      await expectStill(page, address)
    }
  })
}

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`where motion is: ${reducedMotion}`, () => {
    test.use({ reducedMotion })

    test('half a page shows no card that the address rules out', async ({
      page,
      baseURL,
    }) => {
      const slow = await inPieces(baseURL ?? '', 'id="girls"')
      await watch(page)
      await page.goto(`${slow.url}/?season=2`, { waitUntil: 'commit' })
      // Long enough for a first half to be painted.
      await expect(page.getByRole('main')).toBeVisible()
      await wait(300)
      slow.goOn()
      await settled(page)
      const { cards } = await watched(page)
      expect(cards.toSorted()).toEqual(slugsFor({ season: ['2'] }).toSorted())
      slow.close()
    })
  })

/** Addresses as people make and mangle them. */
const anyAddress = fc
  .record({
    chosen: fc.subarray([...choices], { maxLength: 4 }),
    match: fc.constantFrom('', '', 'match=all'),
    q: fc.constantFrom(
      ...'   crush nick+charlie the sapho beabadobee zzzzz Türed %20-%20'
        .split(' ')
        .map((q) => (q ? `q=${q}` : '')),
    ),
    sort: fc.constantFrom(
      ...' winner story title artist year'
        .split(' ')
        .map((sort) => (sort ? `sort=${sort}` : '')),
    ),
    rest: fc.constantFrom(
      ...'    service=tidal utm_source=chat season=9 match=none'.split(' '),
    ),
  })
  .map(({ chosen, match, q, sort, rest }) => {
    const all: Record<string, string[]> = {}
    for (const { group, value } of chosen) (all[group] ??= []).push(value)
    const groups = Object.entries(all).map(
      ([group, values]) => `${group}=${values.join(',')}`,
    )
    return `/?${[...groups, match, q, sort, rest].filter(Boolean).join('&')}`
  })

for (const seed of [1, 2, 3, 4])
  test(`the early script and the app agree, ${seed} of 4`, async ({ page }) => {
    for (const address of fc.sample(anyAddress, { numRuns: 10, seed })) {
      const release = await holdScripts(page)
      // By then the early script has run: it stands at the end of the page.
      await page.goto(address, { waitUntil: 'domcontentloaded' })
      await earlySearched(page)
      const early = await placedCards(page)
      const seen = await seenCards(page)
      release()
      await takenOver(page)
      const late = await seenCards(page)
      expect(early, address).toEqual(late)
      // Hidden for as long as the page lacks what belongs around them.
      if (seen.length > 0) expect(seen, address).toEqual(late)
      await page.unrouteAll({ behavior: 'wait' })
    }
  })

/** The cards that take up room, from top to bottom, whether seen or not. */
function placedCards(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('li > article')]
      .filter((article) => article.checkVisibility())
      .toSorted(
        (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
      )
      .map(({ id }) => id),
  )
}
