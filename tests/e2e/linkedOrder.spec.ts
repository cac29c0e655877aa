import { listenTo } from './listenTo.ts'
import { expect, test } from './fixtures.ts'
import {
  button,
  expectOrder,
  keep,
  kept,
  keptTextOf,
  linkedPart,
  list,
  oldTextOf,
  openMine,
  placeMenu,
  ranked,
  ranking,
  textOf,
  turned,
} from './mine.ts'
import { pasted } from './pasted.ts'
import { linkTo } from './screen.ts'
import { sites } from './sites.ts'
import { takenOver } from './takeOver.ts'

test('a friend’s order stands beside one’s own, which is not lost', async ({
  page,
}) => {
  const own = ranked(['Sappho', 1])
  const search = `?order=${textOf(turned)}`
  await openMine(page, { search, own })

  await expectOrder(page, own)
  await expect(list(page, 'Theirs')).toHaveText(
    turned.map((title, place) => `${place + 1}${title}`),
  )
  await expect(list(page, 'The ranking')).toHaveText(
    ranking.map((title, place) => `${place + 1}${title}`),
  )
  await expect(linkedPart(page)).toContainText('11% in the same order')
  expect(await kept(page)).toBe(keptTextOf(own))

  // Changing one's own leaves the link alone.
  const heard = await listenTo(page)
  await button(page, 'Move girls up').click()
  await expectOrder(page, ranked(['Sappho', 1], ['girls', 3]))
  await expect(page).toHaveURL(`/mine/${search}`)
  await expect(linkedPart(page)).toBeVisible()

  await expect.poll(heard).toEqual(['girls, number 3 of 10'])
  await button(page, 'Make it mine').click()
  await expectOrder(page, turned)
  await expect(linkedPart(page)).toHaveCount(0)
  await expect(page).toHaveURL('/mine/')
  await expect
    .poll(async () => (await heard()).slice(1))
    .toEqual(['Now yours, with Pressure To Party at number 1'])
  await page.keyboard.press('Control+z')
  await expectOrder(page, ranked(['Sappho', 1], ['girls', 3]))
  await expect(linkedPart(page)).toBeVisible()
  await expect(page).toHaveURL(`/mine/${search}`)
  await button(page, 'Redo').click()
  await expectOrder(page, turned)
  await expect(page).toHaveURL('/mine/')
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(`/mine/${search}`)

  await page.getByRole('link', { name: 'Keep mine' }).click()
  await expect(page).toHaveURL('/mine/')
  await expect(linkedPart(page)).toHaveCount(0)
  await page.goBack()
  await expect(linkedPart(page)).toBeVisible()
})

test('a friend’s order on a device that has none is beside the ranking', async ({
  page,
}) => {
  await openMine(page, { search: `?order=${textOf(turned)}` })
  await expectOrder(page, ranking)
  await expect(linkedPart(page).getByText('0%', { exact: true })).toBeVisible()
  expect(await kept(page)).toBeNull()

  await button(page, 'Make it mine').click()
  await expectOrder(page, turned)
  await page.goto('/mine/')
  await expectOrder(page, turned)
})

test('an order in the address that is one’s own leaves it', async ({
  page,
}) => {
  const own = ranked(['Sappho', 1])
  await keep(page, keptTextOf(own))
  await page.goto('/about/')
  await page.goto(`/mine/?utm_source=chat&order=${textOf(own)}#own`)
  await takenOver(page)
  await expect(page).toHaveURL('/mine/?utm_source=chat#own')
  await expect(linkedPart(page)).toHaveCount(0)
  await expectOrder(page, own)

  await button(page, 'Move girls up').click()
  const next = ranked(['Sappho', 1], ['girls', 3])
  await expectOrder(page, next)
  await expect(page).toHaveURL('/mine/?utm_source=chat#own')
  await expect(linkedPart(page)).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL('/about/')
})

test('an address without an order stays without', async ({ page }) => {
  await openMine(page)
  await button(page, 'Move girls up').click()
  await expectOrder(page, ranked(['girls', 2]))
  await expect(page).toHaveURL('/mine/')
})

for (const junk of [
  '?order=',
  '?order=junk',
  '?order=1-',
  `?order=0-${oldTextOf(turned).slice(2)}`,
  `?order=3${textOf(turned).slice(1)}`,
  // Damaged on its way: not shown as theirs.
  `?order=${textOf(turned).slice(0, 8)}${textOf(turned).slice(9)}`,
  `?order=${textOf(turned).slice(0, 9)}${textOf(turned).slice(8)}`,
  `?order=${oldTextOf(turned).slice(0, 8)}${oldTextOf(turned).slice(9)}`,
  '?order=1-zzi4zzi4um',
  '?order=%E0%A4%A',
  '?order=__proto__',
  `?order=${'x'.repeat(5000)}`,
])
  test(`an order that cannot be read: ${junk.slice(0, 40)}`, async ({
    page,
  }) => {
    const own = ranked(['Sappho', 1])
    await openMine(page, { search: junk, own })
    await expectOrder(page, own)
    await expect(
      page.getByText('We couldn’t read the order in this link.'),
    ).toBeVisible()
    await expect(linkedPart(page)).toHaveCount(0)
    await button(page, 'Move girls up').click()
    await expectOrder(page, ranked(['Sappho', 1], ['girls', 3]))
  })

const arriving = [
  oldTextOf(turned),
  `${textOf(turned)}.`,
  textOf(turned).toUpperCase(),
  `${textOf(turned)}+look+at+this`,
  ...['%E2%80%8B', '%C2%AD', '-', '%0A', '%2520'].map(
    (sign) => textOf(turned).slice(0, 9) + sign + textOf(turned).slice(9),
  ),
  `&amp;order=${textOf(turned)}`,
]

test('an order is read as it arrives', async ({ page }) => {
  for (const sent of arriving) {
    await openMine(page, {
      search: sent.startsWith('&') ? `?utm_source=x${sent}` : `?order=${sent}`,
    })
    await expect(list(page, 'Theirs'), sent).toHaveText(
      turned.map((title, place) => `${place + 1}${title}`),
    )
  }
})

for (const [version, text] of [
  [1, oldTextOf(turned)],
  [2, textOf(turned)],
] as const)
  test(`an order that the device has kept since version ${version} is theirs`, async ({
    page,
  }) => {
    await keep(page, text)
    await openMine(page)
    await expectOrder(page, turned)
    await expect(linkedPart(page)).toHaveCount(0)
    await page.goto('/')
    await takenOver(page)
    await expect(button(page, /^In my ten: /)).toHaveCount(10)
    await button(page, /^In my ten: girls\./).click()
    await expect(button(page, 'Add to my ten: girls')).toBeVisible()
    await page.goto('/mine/')
    await expectOrder(
      page,
      turned.filter((title) => title !== 'girls'),
    )
  })

for (const { base, url } of sites)
  test.describe(`at ${base}`, () => {
    test.use({ baseURL: url })

    test('the order is sent as an address, and arrives', async ({
      page,
      context,
      browser,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto('./')
      await takenOver(page)
      await linkTo(page, 'mine').click()
      await placeMenu(page, 'Sappho').selectOption('1')
      await button(page, 'Share your order').click()
      await expect(page.getByText('Copied')).toBeVisible()
      const address = await pasted(page)
      expect(address).toBe(`${url}mine/?order=${textOf(ranked(['Sappho', 1]))}`)

      const friend = await browser.newPage()
      await friend.goto(address)
      await expect(list(friend, 'Theirs').first()).toHaveText('1Sappho')
      await friend.close()
    })
  })
