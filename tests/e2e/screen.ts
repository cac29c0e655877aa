import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { takenOver } from './takeOver.ts'
import {
  addressOf,
  matchesFor,
  optionsFor,
  songsFor,
  type Wish,
} from './oracle.ts'

// How the controls that more than one story presses are found, so that a page
// that is laid out anew is told of here, and the stories stay as they are.

/* Songs */

/** The titles of the songs shown, as they stand on the page. */
export function titles(page: Page): Locator {
  return page.getByRole('article').getByRole('heading')
}

/** A song in a list, or on its turn: a card, or a row of the whole show. */
export function card(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true })
}

/** What leads from a song, a card or a row, to its own page. */
export function songLink(within: Page | Locator, title: string): Locator {
  return within.getByRole('link', { name: title, exact: true })
}

/** What filters a list by somebody who is on screen, from a card. */
export function nameOn(song: Locator, name: string): Locator {
  return song.getByRole('button', {
    name: new RegExp(`^${name}(?:, probably)?: only songs with them$`),
  })
}

export function shareButton(within: Page | Locator, title: string): Locator {
  return within.getByRole('button', { name: `Share ${title}` })
}

export function markButton(
  page: Page,
  mark: 'Loved' | 'Heard',
  title: string,
): Locator {
  return page.getByRole('button', { name: `${mark}: ${title}` })
}

/* Search, filters and order */

export function searchField(within: Page | Locator): Locator {
  return within.getByRole('searchbox')
}

export function orderMenu(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Sort' })
}

/** One option of a filter, however many songs it says it leaves. */
export function option(page: Page, label: string): Locator {
  const start = label.replaceAll('.', String.raw`\.`)
  return page.getByRole('checkbox', { name: new RegExp(`^${start}(?: ?, |$)`) })
}

/** That the people chosen are to be on screen together: asked of several. */
export function together(page: Page): Locator {
  return page.getByRole('radio', { name: /^In one scene ?, / })
}

/** That one of them is enough. */
export function anyOf(page: Page): Locator {
  return page.getByRole('radio', { name: /^Any of them ?, / })
}

/** The line above a list: how many songs, and what was chosen for it. */
export function status(page: Page): Locator {
  return page.getByRole('group', { name: 'The list' })
}

/** What takes back all that narrows the list. */
export function clearFilters(page: Page): Locator {
  return status(page).getByRole('button', { name: 'Clear the filters' })
}

/** Where nothing matches: what takes every filter away. */
export function showAll(page: Page): Locator {
  return page.getByRole('button', { name: /^Show all 10 songs/ })
}

/** Where nothing matches: what each filter in the way would give. */
export function waysOut(page: Page): Locator {
  return page.getByRole('main').getByRole('button', { name: /^Without / })
}

/** What folds and unfolds a part of the page, for which there is no role. */
export function fold(within: Page | Locator, name: string | RegExp): Locator {
  return within.locator('summary', { hasText: name })
}

/** Unfolds all there is to unfold. */
export async function unfoldAll(page: Page) {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
}

/** Brings out the filters that are folded away at first. */
export async function unfoldFilters(page: Page) {
  await fold(page, 'More filters').click()
  await expect(page.getByRole('group', { name: 'Artist' })).toBeVisible()
}

/** What holds the ways to take the list away. */
export function takeAway(page: Page): Locator {
  return fold(page, 'Take the list with you')
}

/** What a playlist can be wanted for: the answer to a question. */
export function goal(page: Page, name: string): Locator {
  return page.getByRole('radio', { name })
}

/* Listening: see listening.ts, too */

/** Listen, as it is for who has chosen no service. */
export function listen(within: Page | Locator, title = ''): Locator {
  return within.getByRole('link', {
    name: title ? `Listen to ${title}` : /^Listen to /,
    exact: true,
  })
}

/** What leads to a service, be it Listen or one of many. */
export function listenOn(within: Page | Locator, service: string): Locator {
  return within.getByRole('link', {
    name: new RegExp(
      `^Listen to .* on ${service}(?:, .+)?, opens in a new tab`,
    ),
  })
}

/* How far somebody has watched */

export function guardMenu(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Seen', exact: true })
}

/** What stands where a scene would. */
export function keptBack(within: Page | Locator): Locator {
  return within.getByText('Hidden, as you asked.')
}

/** What is said of scenes that are held back. */
export function guardSentence(page: Page): Locator {
  return page.locator('output', {
    hasText: /Spoilers up to|scenes? hidden|scenes? shown|All scenes|No scenes/,
  })
}

/** What shows a scene that is held back, and hides it again. */
export function sceneToggle(within: Page | Locator): Locator {
  return within.getByRole('button', { name: /^(?:Show|Hide) scene \(/ })
}

/** What asks whether every scene is to be shown. */
export function showScenes(page: Page): Locator {
  return fold(page, /^(?:Show|Hide) (?:it|them)$/)
}

/** The fold that holds what somebody would rather not meet. */
export function contentNotes(page: Page): Locator {
  return fold(page, 'Content notes')
}

/** One of them, folded away or not. */
export function contentNote(within: Page | Locator, note: string): Locator {
  return within.getByRole('checkbox', {
    name: new RegExp(`^${note}`),
    includeHidden: true,
  })
}

/* Ways through the site */

/** What the link to each page says. */
const places = {
  home: 'Heartstopper, song by song',
  countdown: 'Back to the countdown',
  soundtrack: 'Back to all songs',
  topTen: 'Back to your top ten',
  aboutAgain: 'Back to About',
  reveal: 'Reveal',
  everySong: 'All songs',
  mine: 'My ten',
  about: 'About',
} as const

export function linkTo(
  within: Page | Locator,
  place: keyof typeof places,
): Locator {
  return within.getByRole('link', { name: places[place], exact: true })
}

/** The first link of a page, past all that comes before the songs. */
export function skipLink(page: Page): Locator {
  return page.getByRole('link', { name: /^Skip to / })
}

/** Opens the countdown at an address, and waits until the app runs it. */
export async function open(page: Page, address = '/') {
  await page.goto(address)
  await takenOver(page)
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
        const [options, matches] = ['checkbox', 'radio'].map((type) =>
          [
            ...document.querySelectorAll<HTMLInputElement>(
              `fieldset [name][type=${type}]`,
            ),
          ].flatMap((box) => {
            const words = box.labels?.[0]?.textContent.split(', ') ?? []
            // Only an option says how many songs it stands for.
            if (words.length === 1) return []
            const [label, number = ''] = words
            const count = Number.parseInt(number, 10)
            const [chosen, enabled] = [box.checked, !box.disabled]
            return [{ label, count, chosen, enabled }]
          }),
        )
        seen.push({
          address: location.pathname + location.search,
          titles: [...document.querySelectorAll('article :is(h2, h3)')].map(
            (heading) => heading.textContent,
          ),
          options,
          matches,
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
      matches: matchesFor(wish),
    })
}
