import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { takenOver } from './takeOver.ts'
import { addressOf, optionsFor, songsFor, type Wish } from './oracle.ts'

/** The titles of the songs shown, as they stand on the page. */
export function titles(page: Page): Locator {
  return page.getByRole('article').getByRole('heading')
}

/** One option of a filter, however many songs it says it leaves. */
export function option(page: Page, label: string): Locator {
  const start = label.replaceAll('.', String.raw`\.`)
  return page.getByRole('checkbox', { name: new RegExp(`^${start} ?, `) })
}

/** Opens the countdown at an address, and waits until the app runs it. */
export async function open(page: Page, address = '/') {
  await page.goto(address)
  await takenOver(page)
}

/** What folds and unfolds a part of the page, for which there is no role. */
export function fold(within: Page | Locator, name: string | RegExp): Locator {
  return within.locator('summary', { hasText: name })
}

/** Brings out the filters that are folded away at first. */
export async function unfoldFilters(page: Page) {
  await fold(page, 'Episode and artist').click()
  await expect(page.getByRole('group', { name: 'Artist' })).toBeVisible()
}

/** Goes to an address as Back does, without loading the site again. */
export async function visit(page: Page, address: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Holds the songs and the address to what a wish asks for. */
export async function expectView(page: Page, wish: Wish) {
  await expect(titles(page)).toHaveText(
    songsFor(wish).map(({ title }) => title),
  )
  await expect(page).toHaveURL(addressOf(wish))
}

/**
 * Goes from wish to wish as Back does, and holds the address, the titles and
 * every option to each. All in one go, so that a test can look at thousands.
 */
export async function expectScreens(page: Page, wishes: readonly Wish[]) {
  const screens = await page.evaluate(
    async (addresses) => {
      const seen = []
      for (const address of addresses) {
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate'))
        await new Promise((resolve) => setTimeout(resolve))
        seen.push({
          address: location.pathname + location.search,
          titles: [...document.querySelectorAll('article :is(h2, h3)')].map(
            (heading) => heading.textContent,
          ),
          options: [
            ...document.querySelectorAll<HTMLInputElement>('fieldset [name]'),
          ].flatMap((box) => {
            const said = box.labels?.[0]?.textContent.split(', ') ?? []
            // Only an option says how many songs it leaves.
            if (said.length === 1) return []
            const [label, leaves = ''] = said
            const count = Number.parseInt(leaves, 10) || 0
            const [chosen, enabled] = [box.checked, !box.disabled]
            return [{ label, count, chosen, enabled }]
          }),
        })
      }
      return seen
    },
    wishes.map((wish) => addressOf(wish)),
  )
  for (const [at, wish] of wishes.entries())
    expect(screens[at]).toEqual({
      address: addressOf(wish),
      titles: songsFor(wish).map(({ title }) => title),
      options: optionsFor(wish),
    })
}
