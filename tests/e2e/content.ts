import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { PublishedCountdown } from '../../src/songs/countdownSchema.ts'

/** Where the site asks for its content. */
export const contentFile = '**/data/countdown.json'

/** The published content, read as a visitor's browser gets it: unchecked. */
export const countdown = JSON.parse(
  readFileSync(
    new URL('../../public/data/countdown.json', import.meta.url),
    'utf8',
  ).replace('\uFEFF', ''),
) as PublishedCountdown

export type Song = PublishedCountdown['songs'][number]

export const { songs, parts, characters } = countdown

export const seasons = parts
  .filter((part) => part.kind === 'season')
  .map(({ id, ...season }) => ({ number: id, ...season }))

export const films = parts.filter((part) => part.kind === 'film')

/** The song with this title; a test that names another is mistaken. */
export function songCalled(title: string): Song {
  const song = songs.find((one) => one.title === title)
  if (!song) throw new Error(`There is no song called ${title}`)
  return song
}

/**
 * Serves the published content with something else in it, to a page that asks
 * for it: one that was not drawn at build time, or that somebody comes back to.
 */
export async function serveContent(
  page: Page,
  changed: Partial<PublishedCountdown>,
) {
  await page.route(contentFile, (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify({ ...countdown, ...changed }),
    }),
  )
}

/** Leaves the page open for more than an hour, and looks at it again. */
export async function comeBackLater(page: Page) {
  await page.evaluate(() => {
    const later = Date.now() + 61 * 60_000
    Date.now = () => later
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  })
}
