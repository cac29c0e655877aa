import type { Locator, Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { listenOn } from './screen.ts'

/** What asks where one listens. */
export function sheet(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Where do you listen?' })
}

/** No request may leave for a service; its page is a blank one of ours. */
export async function stayHere(page: Page) {
  await page.context().route(/^https:/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Elsewhere</title></html>',
    }),
  )
}

/** Opens the sheet by the line that says where Listen leads. */
export async function openSheet(within: Page | Locator, page: Page) {
  await within
    .getByRole('link', { name: / · (?:choose|change)$/ })
    .first()
    .click()
  await expect(sheet(page)).toBeVisible()
}

/** An answer in the sheet, folded away or not. */
export async function answer(page: Page, service: string): Promise<Locator> {
  const tile = listenOn(sheet(page), service)
  if (!(await tile.isVisible())) await sheet(page).locator('summary').click()
  return tile
}

/** Presses what opens another tab, and closes that; returns its address. */
export async function follow(page: Page, link: Locator): Promise<string> {
  const opening = page.waitForEvent('popup')
  await link.click()
  const tab = await opening
  const url = tab.url()
  await tab.close()
  return url
}

/** Makes a service the visitor’s own, whatever it was before. */
export async function chooseService(page: Page, service: string) {
  await stayHere(page)
  await openSheet(page, page)
  const forGood = sheet(page).getByRole('checkbox')
  if (await forGood.isVisible()) await forGood.check()
  await follow(page, await answer(page, service))
  await expect(sheet(page)).toHaveCount(0)
}

/** The field for Apple’s country, in the sheet of who listens there. */
export async function countryField(page: Page): Promise<Locator> {
  await openSheet(page, page)
  return sheet(page).getByRole('textbox', { name: 'Apple Music country' })
}
