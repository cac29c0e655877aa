import { listenTo } from './listenTo.ts'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import {
  button,
  expectOrder,
  keep,
  list,
  openMine,
  placeMenu,
  ranked,
  ranking,
  textOf,
  type Title,
  turned,
} from './mine.ts'
import { markButton, songLink } from './screen.ts'
import { sites } from './sites.ts'
import { holdScripts, takenOver } from './takeOver.ts'

/** Goes on by Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${String(target)}`)
}

test('by keyboard alone: up, down, to a number, undone', async ({ page }) => {
  // A run of moves is said when it has come to rest: here time is the test's.
  await page.clock.install({ time: 0 })
  await openMine(page)
  await page.clock.pauseAt(60_000)
  const heard = await listenTo(page)
  await expectOrder(page, ranking)

  const up = button(page, 'Move girls up')
  await tabTo(page, up)
  await page.keyboard.press('Enter')
  await expectOrder(page, ranked(['girls', 2]))
  await expect(up).toBeFocused()
  await page.clock.runFor(3000)
  expect(await heard()).toEqual(['girls, number 2 of 10'])

  await page.keyboard.press('Space')
  await expectOrder(page, ranked(['girls', 1]))
  await expect(up).toBeFocused()
  await expect(up).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await expectOrder(page, ranked(['girls', 1]))
  await expect(up).toBeFocused()

  await page.keyboard.press('Tab')
  const down = button(page, 'Move girls down')
  await expect(down).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expectOrder(page, ranked(['girls', 4]))
  await expect(down).toBeFocused()

  const menu = placeMenu(page, 'girls')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(menu).toBeFocused()
  await page.keyboard.press('9')
  await expectOrder(page, ranked(['girls', 9]))
  await expect(menu).toBeFocused()
  await expect(menu).toBeInViewport()
  await page.clock.runFor(3000)
  expect(await heard()).toEqual([
    'girls, number 2 of 10',
    'girls, number 9 of 10',
  ])

  await page.keyboard.press('Control+z')
  await expectOrder(page, ranked(['girls', 4]))
  await expect(menu).toBeFocused()
  await page.clock.runFor(3000)
  expect((await heard()).at(-1)).toBe('Undone: girls, number 4 of 10')
  await page.keyboard.press('Control+Shift+z')
  await expectOrder(page, ranked(['girls', 9]))
  await page.clock.resume()
  await page.reload()
  await expectOrder(page, ranked(['girls', 9]))
})

test.describe('by touch alone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('up, down, to a number, undone', async ({ page }) => {
    await openMine(page)
    await button(page, 'Move Sappho up').tap()
    await button(page, 'Move Sappho up').tap()
    await button(page, 'Move seven down').tap()
    await expect(button(page, 'Move seven down')).toBeDisabled()
    const order = ranked(['Sappho', 4], ['seven', 10])
    await expectOrder(page, order)

    // The menu is the system's own, which no script can tap.
    await placeMenu(page, 'Tired').selectOption('1')
    await expectOrder(page, [
      'Tired',
      ...order.filter((one) => one !== 'Tired'),
    ])
    await button(page, 'Undo').tap()
    await expectOrder(page, order)
    await button(page, 'Redo').tap()
    await button(page, 'Reset to the ranking').tap()
    await expectOrder(page, ranking)
  })
})

test('the accessibility tree says what each row is and does', async ({
  page,
}) => {
  await openMine(page, { own: ranked(['Sappho', 1]) })

  await expect(page.getByRole('list', { name: 'Your order' }))
    .toMatchAriaSnapshot(`
    - list "Your order":
      - listitem:
        - combobox "Number of Sappho":
          - option "1" [selected]
        - link "Sappho"
        - text: Frankie Cosmos up 5 from the ranking
        - button "Move Sappho up" [disabled]
        - button "Move Sappho down"
        - button "Remove Sappho"
      - listitem:
        - combobox "Number of Dance with Me":
          - option "2" [selected]
        - link "Dance with Me"
        - text: beabadoobee down 1 from the ranking
        - button "Move Dance with Me up"
        - button "Move Dance with Me down"
        - button "Remove Dance with Me"
  `)
  const buttons = list(page, 'Your order').getByRole('button')
  await expect(buttons).toHaveCount(30)
  const heard = await listenTo(page)
  await button(page, 'Move Dance with Me up').click()
  await expect.poll(heard).toEqual(['Dance with Me, number 1 of 10'])
})

/** Drags a song by its grip to another place, both of them in sight. */
async function drag(page: Page, title: Title, to: Locator) {
  await page.setViewportSize({ width: 1280, height: 1500 })
  const row = list(page, 'Your order').filter({
    has: songLink(page, title),
  })
  const grip = row.locator('[draggable]')
  await grip.hover()
  await page.mouse.down()
  await to.hover()
  // Once more, as a hand does: a browser starts to drag at the second move.
  await to.hover()
  return row
}

test('by dragging, which is said and undone as well', async ({ page }) => {
  await openMine(page)
  const heard = await listenTo(page)
  const rows = list(page, 'Your order')

  const row = await drag(page, 'Buzzkill', rows.nth(1))
  await expect(row).toHaveAttribute('data-drag', 'lifted')
  await expect(rows.nth(1)).toHaveAttribute('data-drag', 'above')
  await page.mouse.up()
  await expectOrder(page, ranked(['Buzzkill', 2]))
  await expect(page.locator('[data-drag]')).toHaveCount(0)
  await expect.poll(heard).toEqual(['Buzzkill, number 2 of 10'])

  await drag(page, 'Buzzkill', rows.nth(4))
  await expect(rows.nth(4)).toHaveAttribute('data-drag', 'below')
  await page.mouse.up()
  await expectOrder(page, ranked(['Buzzkill', 5]))

  // Let go where there is no place for it, it stays.
  await drag(page, 'girls', page.getByRole('heading', { level: 1 }))
  await page.mouse.up()
  await expectOrder(page, ranked(['Buzzkill', 5]))
  await button(page, 'Undo').click()
  await expectOrder(page, ranked(['Buzzkill', 2]))
})

test('what was changed is undone step by step, and done again', async ({
  page,
}) => {
  await openMine(page)
  const undo = button(page, 'Undo')
  const redo = button(page, 'Redo')
  const again = button(page, 'Reset to the ranking')
  for (const idle of [undo, redo, again])
    await expect(idle).toHaveAttribute('aria-disabled', 'true')

  await button(page, 'Move seven up').click()
  await placeMenu(page, 'Tired').selectOption('2')
  const order = ranked(['seven', 8], ['Tired', 2])
  await expectOrder(page, order)
  await again.click()
  await expectOrder(page, ranking)
  await expect(again).toBeFocused()
  await expect(again).toHaveAttribute('aria-disabled', 'true')

  await undo.click()
  await expectOrder(page, order)
  await page.keyboard.press('Control+z')
  await expectOrder(page, ranked(['seven', 8]))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expectOrder(page, ranking)
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await expect(undo).toBeFocused()

  await redo.click()
  await redo.click()
  await expectOrder(page, order)
  // Another change ends what there was to do again.
  await button(page, 'Move girls down').click()
  await expect(redo).toHaveAttribute('aria-disabled', 'true')

  // It is still there after a look at another page.
  await songLink(page, 'Sappho').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sappho')
  await page.goBack()
  await undo.click()
  await expectOrder(page, order)
})

for (const junk of ['', 'junk', '{"a":', '2-pk46', '1-', '🎧'])
  test(`${JSON.stringify(junk)} on the device is no order`, async ({
    page,
  }) => {
    await keep(page, junk)
    await openMine(page)
    await expectOrder(page, ranking)
    await button(page, 'Move girls up').click()
    await page.reload()
    await expectOrder(page, ranked(['girls', 2]))
  })

test('two tabs are in step', async ({ page, context }) => {
  const other = await context.newPage()
  await openMine(page)
  await openMine(other)
  await button(page, 'Move Sappho up').click()
  await expectOrder(other, ranked(['Sappho', 5]))
  await placeMenu(other, 'Tired').selectOption('1')
  await expectOrder(page, ranked(['Sappho', 5], ['Tired', 1]))
  await button(page, 'Undo').click()
  await expectOrder(other, ranking)
})

test('it works offline', async ({ page, context }) => {
  await openMine(page)
  await expect(page.locator('[draggable]')).toHaveCount(10)
  await expect(button(page, 'Save the picture')).toBeEnabled()
  await context.setOffline(true)
  await button(page, 'Move girls up').click()
  await expectOrder(page, ranked(['girls', 2]))
  await drag(page, 'Tired', list(page, 'Your order').first())
  await page.mouse.up()
  await expectOrder(page, ranked(['girls', 2], ['Tired', 1]))
  const downloading = page.waitForEvent('download')
  await button(page, 'Save the picture').click()
  await downloading
})

test('marks are taken to another device, and back', async ({
  page,
  browser,
}) => {
  await page.goto('/')
  await markButton(page, 'Loved', 'girls').click()
  await markButton(page, 'Heard', 'seven').click()
  await openMine(page)
  await expect(page.getByText('1 loved, 1 heard')).toBeVisible()
  const downloading = page.waitForEvent('download')
  await button(page, 'Export to a file').click()
  const file = await (await downloading).path()

  const device = await browser.newPage()
  await device.goto(`${sites[0]?.url}mine/`)
  await takenOver(device)
  await device.getByLabel('Import from a file').setInputFiles(file)
  await expect(device.getByText('1 loved, 1 heard')).toBeVisible()
  await device.getByLabel('Import from a file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":9,"loved":["tired"]}'),
  })
  await expect(device.getByText('from a newer version')).toBeVisible()
  await device.reload()
  await expect(device.getByText('1 loved, 1 heard')).toBeVisible()
  await device.close()

  await page.locator('summary', { hasText: 'Delete' }).click()
  await button(page, 'Yes, delete 2 marks').click()
  await expect(page.getByText('No marks yet')).toBeVisible()
  await button(page, 'Put them back').click()
  await page.reload()
  await expect(page.getByText('1 loved, 1 heard')).toBeVisible()
})

test('what is pressed before React is there is answered', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto('/mine/', { waitUntil: 'commit' })
  await button(page, 'Move girls up').click()
  await placeMenu(page, 'Tired').selectOption('1')
  await page.getByLabel('Import from a file').setInputFiles({
    name: 'marks.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version":1,"loved":["tired"]}'),
  })
  release()
  await expectOrder(page, ranked(['girls', 2], ['Tired', 1]))
  await expect(page.getByText('1 loved, 0 heard')).toBeVisible()
})

test('on paper it is a list and nothing else', async ({ page }) => {
  await openMine(page, {
    search: `?order=${textOf(turned)}`,
    own: ranked(['Sappho', 1]),
  })
  await page.emulateMedia({ media: 'print' })
  await expect(list(page, 'Your order')).toHaveCount(10)
  await expect(page.getByRole('heading')).toHaveText(['Your top ten'])
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('img')).toHaveCount(0)
  await expect(placeMenu(page, 'Sappho')).toHaveValue('1')
})
