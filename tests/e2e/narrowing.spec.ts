import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { pasted } from './pasted.ts'
import { open, option, status, titles } from './screen.ts'

const phone = { width: 390, height: 664 }
const desktop = { width: 1440, height: 900 }

function openSheet(page: Page) {
  return page.getByRole('button', { name: /^Filter/ }).click()
}

function sheet(page: Page) {
  return page.getByRole('group', { name: 'Filter', exact: true })
}

for (const [name, viewport] of Object.entries({ phone, desktop }))
  test.describe(`on a ${name}`, () => {
    test.use({ viewport })

    test('a choice far down brings the first song into sight', async ({
      page,
    }) => {
      await open(page)
      await page.getByRole('article').last().scrollIntoViewIfNeeded()
      await expect(sheet(page)).toBeInViewport()
      const elle = option(page, 'Elle')
      await elle.click()
      await expect(titles(page)).toHaveCount(4)
      await expect(status(page)).toBeInViewport()
      await expect(status(page)).toContainText('4 songs')
      await expect(titles(page).first()).toBeInViewport()
      await expect(elle).toBeFocused()
    })

    test('one press undoes what was chosen', async ({ page }) => {
      await open(page)
      await option(page, 'Elle').click()
      await expect(page).toHaveURL('/?character=elle')
      await status(page).getByRole('button', { name: 'Clear' }).click()
      await expect(page).toHaveURL('/')
      await expect(titles(page)).toHaveCount(10)
      await expect(status(page)).toBeFocused()
    })

    test('a number is the option’s own, whoever else is chosen', async ({
      page,
    }) => {
      await open(page, '/?character=elle')
      await expect(option(page, 'Nick')).toHaveAccessibleName(
        /^Nick ?, 8 songs$/,
      )
      await option(page, 'Tao').click()
      await expect(option(page, 'Nick')).toHaveAccessibleName(
        /^Nick ?, 8 songs$/,
      )
    })
  })

test.describe('the sheet on a phone', () => {
  test.use({ viewport: phone })

  test('holds every filter, and leaves some of the page in sight', async ({
    page,
  }) => {
    await open(page)
    await openSheet(page)
    const box = await sheet(page).boundingBox()
    expect(box?.height).toBeLessThanOrEqual(phone.height * 0.85)
    for (const name of ['Clear', 'Show 10 songs'])
      await expect(
        sheet(page).getByRole('button', { name, exact: true }),
      ).toBeInViewport({ ratio: 1 })
    await option(page, 'Season 2').click()
    await sheet(page).getByRole('button', { name: 'Show 3 songs' }).click()
    await expect(page).toHaveURL('/?season=2')
    // What is chosen stands in the line, though it is no person.
    await expect(option(page, 'Season 2')).toBeInViewport({ ratio: 1 })
    await expect(option(page, 'Season 1')).toBeHidden()
    await option(page, 'Season 2').click()
    await expect(page).toHaveURL('/')
    // It has gone from the line; the focus has not gone with it.
    await expect(option(page, 'Season 2')).toBeHidden()
    await expect(status(page)).toBeFocused()
  })

  test('asks of several people whether one is enough', async ({ page }) => {
    await open(page, '/?character=tao,elle')
    await openSheet(page)
    const [any, all] = [
      page.getByRole('radio', { name: /^Any of them ?, 5 songs$/ }),
      page.getByRole('radio', { name: /^In one scene ?, 3 songs$/ }),
    ]
    await expect(any).toBeChecked()
    await all.click()
    await expect(page).toHaveURL('/?character=tao,elle&match=all')
    await expect(titles(page)).toHaveCount(3)
    await option(page, 'Elle').click()
    await expect(all).toBeHidden()
  })

  test('closes with Escape and gives the focus back', async ({ page }) => {
    await open(page)
    const button = page.getByRole('button', { name: /^Filter/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await expect(
      sheet(page).getByRole('button', { name: 'Close' }),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(
      sheet(page).getByRole('button', { name: 'Close' }),
    ).toBeHidden()
    await expect(button).toBeFocused()
  })
})

test('what no song of the list has is not offered', async ({ page }) => {
  await open(page)
  await expect(option(page, 'Season 3')).toHaveCount(0)
  await expect(option(page, 'Season 2')).toBeVisible()
})

for (const address of ['/?episode=s1e2', '/?artist=beabadoobee'])
  test(`what filters in ${address} is not folded away`, async ({ page }) => {
    await open(page, address)
    const chosen = page.getByRole('checkbox', { checked: true })
    await expect(chosen).toHaveCount(1)
    await expect(chosen).toBeInViewport()
    // Nor can it be, for as long as it filters.
    await page.locator('summary', { hasText: 'More filters' }).click()
    await expect(chosen).toBeVisible()
  })

test('a search ends with what else answers among all songs', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('searchbox').fill('orla gartland')
  const more = page.getByRole('region', {
    name: /more songs? outside the countdown/,
  })
  await expect(more).toContainText('Why Am I Like This?')
  await more.getByRole('link', { name: 'Why Am I Like This?' }).click()
  await expect(page).toHaveURL('/songs/why-am-i-like-this/')
  await page.goBack()
  await expect(page).toHaveURL('/?q=orla+gartland')
  await expect(page.getByRole('searchbox')).toHaveValue('orla gartland')
})

test.describe('with the keyboard of a phone up', () => {
  test.use({ viewport: { width: 390, height: 508 } })

  test('the field, the count and three results are in view', async ({
    page,
  }) => {
    await open(page)
    const field = page.getByRole('searchbox')
    await field.focus()
    await page.keyboard.type('nick')
    await expect(titles(page)).toHaveCount(9)
    await expect(field).toBeInViewport({ ratio: 1 })
    await expect(status(page)).toBeInViewport({ ratio: 1 })
    for (const place of [0, 1, 2])
      await expect(titles(page).nth(place)).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Enter')
    await expect(field).not.toBeFocused()
    await expect(page).toHaveURL('/?q=nick')
    await expect(
      page.getByRole('article').first().getByRole('img'),
    ).toBeVisible()
  })
})

test('from a page without a list, a search leads to all songs', async ({
  page,
}) => {
  await open(page, '/about/')
  await page.getByRole('searchbox').fill('snow')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/soundtrack/?q=snow')
  await expect(page.getByRole('searchbox')).toHaveValue('snow')
})

test('the list is shared without what only this device knows', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/?season=1&mark=loved')
  await status(page).getByRole('button', { name: 'Share this list' }).click()
  await expect(status(page).getByText('Copied')).toBeVisible()
  expect(new URL(await pasted(page)).search).toBe('?season=1')
})
