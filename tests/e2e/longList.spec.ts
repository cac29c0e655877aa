import type { Page } from '@playwright/test'
import { serveBare } from './bare.ts'
import { serveContent, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { searchField, titles } from './screen.ts'

/** The published songs again and again, each with a name of its own. */
async function serveMany(page: Page, count: number) {
  await serveBare(page)
  await serveContent(page, {
    songs: Array.from({ length: count }, (_, at) => ({
      ...(songs[at % songs.length] as (typeof songs)[number]),
      rank: at + 1,
      slug: `song-${at + 1}`,
      title: `Song ${at + 1}`,
    })),
  })
}

function named(page: Page, rank: number) {
  return page.getByRole('article', { name: `Song ${rank}`, exact: true })
}

/** Goes to a song as a link within the page does. */
function jumpTo(page: Page, rank: number) {
  return page.evaluate((slug) => {
    location.hash = slug
  }, `song-${rank}`)
}

test('of many songs the first stand there, and all can be reached', async ({
  page,
}) => {
  await serveMany(page, 240)
  await page.goto('/')
  await expect(page.getByText('240 of 240 songs').first()).toBeVisible()
  await expect(titles(page).first()).toHaveText('Song 240')
  await expect(titles(page)).toHaveCount(20)

  await page.getByRole('button', { name: 'Show 20 more' }).press('Enter')
  await expect(titles(page)).toHaveCount(40)
  await expect(named(page, 220)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(named(page, 220).getByRole('link').first()).toBeFocused()

  await jumpTo(page, 1)
  await expect(page).toHaveURL('/#song-1')
  await expect(named(page, 1)).toBeInViewport({ ratio: 0.3 })
  await expect(named(page, 1)).toBeFocused()
  await expect(titles(page)).toHaveCount(20)
  await expect(named(page, 20)).toHaveCount(1)

  await page.goBack()
  await expect(page).toHaveURL('/')
  await expect(titles(page).first()).toHaveText('Song 240')

  await searchField(page).fill('song 239')
  await expect(page).toHaveURL('/?q=song+239')
  await expect(titles(page)).toHaveText(['Song 239'])
})

test('a link to one of many songs opens the list at it', async ({ page }) => {
  await serveMany(page, 240)
  await page.goto('/?sort=winner#song-133')
  await expect(named(page, 133)).toBeInViewport({ ratio: 0.3 })
  await expect(titles(page).first()).toHaveText('Song 121')
  await page.getByRole('button', { name: 'Show 20 before' }).click()
  await expect(titles(page).first()).toHaveText('Song 101')
  await expect(named(page, 120)).toBeFocused()
})

test('60 songs stand there whole, and are laid out as they come near', async ({
  page,
}) => {
  await serveMany(page, 60)
  await page.goto('/')
  // By their ids: to work out roles and names of so many takes seconds.
  await expect(page.locator('article')).toHaveCount(60)
  const last = page.locator('#song-1')
  function isLaidOut() {
    return last
      .locator('figure')
      .evaluate((figure) =>
        figure.checkVisibility({ contentVisibilityAuto: true }),
      )
  }
  expect(await isLaidOut()).toBe(false)
  await jumpTo(page, 1)
  await expect(last).toBeInViewport({ ratio: 0.3 })
  expect(await isLaidOut()).toBe(true)
})
