import type { Page } from '@playwright/test'
import { songs } from './content.ts'
import { expect } from './fixtures.ts'
import { card, guardMenu, titles } from './screen.ts'
import { type Device, type Point, songsHeld } from './secrets.ts'

/** What each point is called on the page, in short, and what is said there. */
export const said: Record<
  Point,
  readonly [option: string, word: string, sentence: string]
> = {
  none: ['nothing yet', 'nothing', '10 scenes hidden, as you asked'],
  s1e1: [
    'season 1, up to episode 1',
    'S1 E1',
    '10 scenes hidden, as you asked',
  ],
  s1e4: ['season 1, up to episode 4', 'S1 E4', '6 scenes hidden, as you asked'],
  s2e1: ['season 2, up to episode 1', 'S2 E1', '2 scenes hidden, as you asked'],
  all: ['everything', 'everything', 'All scenes shown'],
}

/** What is said to who has not said anything. */
export const warning = 'Spoilers up to season 2'

/** What is seen of it, before React, too. */
export async function expectSeen(page: Page, word: string) {
  await expect
    .poll(() =>
      guardMenu(page).evaluate((select) => {
        const value = select.previousElementSibling as HTMLElement
        const { content } = getComputedStyle(value, '::before')
        return content === 'none' || content === 'normal'
          ? value.innerText
          : `${content.slice(1, -1)}${value.innerText}`
      }),
    )
    .toBe(word)
}

/** Holds the page to the scenes of all songs but these. */
export async function expectHidden(page: Page, hidden: readonly string[]) {
  await expect(titles(page)).toHaveText(songs.map(({ title }) => title))
  for (const { title, story } of songs)
    await expect(
      card(page, title).getByText(story.scene),
      `the scene of ${title}`,
    ).toHaveCount(hidden.includes(title) ? 0 : 1)
}

export function titlesHeld(device: Device) {
  return songsHeld(device).map(({ title }) => title)
}

/** What the device itself keeps. */
export function kept(page: Page) {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
}
