import { EventEmitter, once } from 'node:events'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { expectView, fold, option, titles } from './screen.ts'

/**
 * Opens an address but holds the app back, and returns what lets it start:
 * until then all that is done is done to the page as it was built.
 */
async function openHeld(page: Page, address: string) {
  const gate = new EventEmitter()
  const started = once(gate, 'start')
  await page.route('**/assets/*.js', async (route) => {
    await started
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.getByRole('searchbox')).toBeVisible()
  return () => gate.emit('start')
}

test('what is done before the app has started counts', async ({ page }) => {
  const start = await openHeld(page, '/')
  await option(page, 'Season 1').check()
  await page.getByRole('searchbox').pressSequentially('crush')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('winner')
  await expect(page).toHaveURL('/?season=1&q=crush&sort=winner')
  await expect(titles(page)).toHaveCount(3)

  start()
  await expectView(page, { season: ['1'], q: 'crush', sort: 'winner' })
  await expect(page.getByRole('searchbox')).toHaveValue('crush')
  await page.goBack()
  await expectView(page, { season: ['1'], q: 'crush' })
})

test('an address is shown before the app has started', async ({ page }) => {
  const start = await openHeld(page, '/?season=2&sort=winner')
  await expect(titles(page)).toHaveCount(3)
  await expect(option(page, 'Season 2')).toBeChecked()

  start()
  await expectView(page, { season: ['2'], sort: 'winner' })
})

test('services unfolded before the app has started are whole', async ({
  page,
}) => {
  const start = await openHeld(page, '/')
  const song = page.getByRole('article', { name: 'Tired' })
  await fold(song, 'Listen on …').click()
  await expect(song.getByRole('link', { name: /on Deezer/ })).toBeVisible()

  start()
  await expect(
    song.getByRole('button', { name: 'Copy title and artist' }),
  ).toBeVisible()
})

test('a button pressed before the app has started is answered', async ({
  page,
}) => {
  const start = await openHeld(page, '/')
  await page
    .getByRole('article', { name: 'Tired' })
    .getByRole('button', { name: 'Songs with Sarah' })
    .click()

  start()
  await expectView(page, { character: ['sarah'] })
})
