import type { Page } from '@playwright/test'
import { slugsFor } from './oracle.ts'
import { expect, test } from './fixtures.ts'
import { remember, type Kept } from './remember.ts'
import { searchField } from './screen.ts'
import { slowDown } from './slowDown.ts'
import { holdScripts, seenCards, takenOver } from './takeOver.ts'
import { readWords, translate } from './translate.ts'

type Visitor = {
  readonly who: string
  readonly kept: Kept
  /** Whether the page as built is translated before React is there. */
  readonly translated?: boolean
}

const visitors: readonly Visitor[] = [
  { who: 'somebody new', kept: {} },
  { who: 'somebody who listens in Deezer', kept: { service: 'deezer' } },
  { who: 'somebody who has seen nothing', kept: { watched: 'none' } },
  {
    who: 'somebody whose page is translated',
    kept: {},
    translated: true,
  },
  {
    who: 'somebody who listens in Deezer, whose page is translated',
    kept: { service: 'deezer', watched: 's1e4' },
    translated: true,
  },
]

/** The buttons of a card, whatever language they are in. */
function loved(page: Page) {
  return page.locator('#sappho [aria-pressed]:has(svg)').first()
}

function share(page: Page) {
  return page.getByRole('button', { name: 'Share Sappho' })
}

for (const { who, kept, translated } of visitors)
  test.describe(`a press before React, by ${who}`, () => {
    test.beforeEach(async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await remember(page, kept)
      if (translated) await translate(page, 'built')
    })

    // What was built is not what React finds: it draws the page anew, and says
    // so once.
    test.afterEach(({ problems }) => {
      if (!translated) return
      const [said, ...others] = problems.splice(0)
      expect(said).toMatch(/Minified React error #418/)
      expect(others).toEqual([])
    })

    test('a mark is made, and the focus stays', async ({ page }) => {
      const release = await holdScripts(page)
      await page.goto('/', { waitUntil: 'commit' })
      await loved(page).click()
      release()
      await takenOver(page)
      await expect(loved(page)).toHaveAttribute('aria-pressed', 'true')
      await expect(loved(page)).toBeFocused()
    })

    test('by keyboard, too, on a slow device', async ({ page }) => {
      test.slow()
      await slowDown(page)
      const release = await holdScripts(page)
      await page.goto('/', { waitUntil: 'commit' })
      await loved(page).press('Enter')
      release()
      await takenOver(page)
      await expect(loved(page)).toHaveAttribute('aria-pressed', 'true')
      await expect(loved(page)).toBeFocused()
    })

    test('an address is copied', async ({ page }) => {
      const release = await holdScripts(page)
      await page.goto('/', { waitUntil: 'commit' })
      await share(page).click()
      release()
      await expect(page.locator('#sappho output')).toHaveAttribute(
        'data-copied',
        'true',
      )
      await expect(share(page)).toBeFocused()
    })

    test('filters are answered, then and later', async ({ page }) => {
      const release = await holdScripts(page)
      await page.goto('/', { waitUntil: 'commit' })
      await page.locator('[name=season][value="1"]').check()
      const asked = slugsFor({ season: ['1'] })
      await expect.poll(() => seenCards(page)).toEqual(asked)
      release()
      await takenOver(page)
      await expect.poll(() => seenCards(page)).toEqual(asked)
      await page.locator('[name=season][value="1"]').uncheck()
      await expect(page).toHaveURL('/')
    })

    test('letters stay, with the focus', async ({ page }) => {
      const release = await holdScripts(page)
      await page.goto('/', { waitUntil: 'commit' })
      await searchField(page).pressSequentially('snow ')
      release()
      await takenOver(page)
      await expect(searchField(page)).toBeFocused()
      await page.keyboard.type('day')
      await expect(searchField(page)).toHaveValue('snow day')
    })
  })

for (const address of ['/', '/soundtrack/', '/mine/', '/about/', '/reveal/'])
  test(`translated before React, ${address} says the same`, async ({
    page,
    context,
    problems,
  }) => {
    await page.goto(address)
    await takenOver(page)
    const plain = await readWords(page)
    const other = await context.newPage()
    await translate(other, 'built')
    await other.goto(address)
    await takenOver(other)
    await expect.poll(() => readWords(other)).toEqual(plain)
    const [said, ...others] = problems.splice(0)
    expect(said).toMatch(/Minified React error #418/)
    expect(others).toEqual([])
  })
