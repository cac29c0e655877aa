import type { Page } from '@playwright/test'
import { songs } from './content.ts'
import { expect } from './fixtures.ts'
import { card, titles } from './screen.ts'
import { type Device, type Point, songsHeld } from './secrets.ts'

/** What each point is called on the page, and what is said there. */
export const said: Record<Point, readonly [option: string, sentence: string]> =
  {
    none: ['nothing yet', 'Showing no scenes yet. 10 scenes hidden.'],
    s1e1: [
      'season 1, episode 1',
      'Showing scenes up to season 1, episode 1. 10 scenes hidden.',
    ],
    s1e4: [
      'season 1, episode 4',
      'Showing scenes up to season 1, episode 4. 6 scenes hidden.',
    ],
    s2e1: [
      'season 2, episode 1',
      'Showing scenes up to season 2, episode 1. 2 scenes hidden.',
    ],
    all: ['everything', 'The scenes here go up to season 2, episode 8.'],
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
