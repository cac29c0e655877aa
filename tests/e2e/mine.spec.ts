import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { comeBackLater, serveContent, songs } from './content.ts'
import { axe, expect, test } from './fixtures.ts'
import { pasted } from './pasted.ts'
import { sites } from './sites.ts'
import { holdScripts, takenOver } from './takeOver.ts'

/** How an address writes each song, in the ranking's order. */
const codes = {
  'Dance with Me': 'pk',
  'ur so pretty': '46',
  girls: '4g',
  Buzzkill: '70',
  'Smokey Eyes': 'xu',
  Sappho: 'i4',
  'My Own Person': '94',
  Tired: '1x',
  seven: 'um',
  'Pressure To Party': 'wl',
} as const

type Title = keyof typeof codes

const ranking = Object.keys(codes) as Title[]
const turned = ranking.toReversed()

function textOf(order: readonly Title[]) {
  return `1-${order.map((title) => codes[title]).join('')}`
}

/** The ranking with songs put at other places, one after another. */
function ranked(...moves: readonly [Title, number][]) {
  return moves.reduce<Title[]>((order, [title, place]) => {
    const others = order.filter((other) => other !== title)
    return others.toSpliced(place - 1, 0, title)
  }, ranking)
}

/** Opens the page, on a device that has this order. */
async function openMine(
  page: Page,
  { search = '', own }: { search?: string; own?: readonly Title[] } = {},
) {
  if (own) await keep(page, textOf(own))
  await page.goto(`/mine/${search}`)
  await takenOver(page)
}

/** Puts a text where the device keeps the order. */
async function keep(page: Page, text: string) {
  await page.goto('/icon.svg')
  await page.evaluate((own) => localStorage.setItem('songs.mine', own), text)
}

function kept(page: Page) {
  return page.evaluate(() => localStorage.getItem('songs.mine'))
}

function list(page: Page, name: string) {
  return page.getByRole('list', { name, exact: true }).getByRole('listitem')
}

async function expectOrder(page: Page, order: readonly Title[]) {
  await expect(list(page, 'Your order').getByRole('link')).toHaveText([
    ...order,
  ])
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

function placeMenu(page: Page, title: Title) {
  return page.getByRole('combobox', { name: `Place ${title} at number` })
}

/** The order that somebody sent, where there is one. */
function linkedPart(page: Page) {
  return page.getByRole('region', { name: 'The order in this link' })
}

/** Everything that is said to screen readers from now on. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    const output = document.querySelector('output[aria-live]')
    if (!output) throw new Error('nobody speaks')
    new MutationObserver(() => heard.push(output.textContent)).observe(output, {
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  return () =>
    page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
}

/** Goes on by Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no Tab leads to ${String(target)}`)
}

test('by keyboard alone: up, down, to a number, undone', async ({ page }) => {
  await openMine(page)
  const heard = await listen(page)
  await expectOrder(page, ranking)

  const up = button(page, 'Move girls up')
  await tabTo(page, up)
  await page.keyboard.press('Enter')
  await expectOrder(page, ranked(['girls', 2]))
  await expect(up).toBeFocused()
  await expect.poll(heard).toEqual(['girls, number 2 of 10'])

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
  // A run of moves is said once, when it has come to rest.
  await expect
    .poll(heard)
    .toEqual(['girls, number 2 of 10', 'girls, number 9 of 10'])

  await page.keyboard.press('Control+z')
  await expectOrder(page, ranked(['girls', 4]))
  await expect(menu).toBeFocused()
  await expect
    .poll(async () => (await heard()).at(-1))
    .toBe('Undone: girls, number 4 of 10')
  await page.keyboard.press('Control+Shift+z')
  await expectOrder(page, ranked(['girls', 9]))
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
    await button(page, 'Start from the ranking again').tap()
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
        - combobox "Place Sappho at number":
          - option "1" [selected]
        - link "Sappho"
        - text: Frankie Cosmos up 5 from its place in the ranking
        - button "Move Sappho up" [disabled]
        - button "Move Sappho down"
      - listitem:
        - combobox "Place Dance with Me at number":
          - option "2" [selected]
        - link "Dance with Me"
        - text: beabadoobee down 1 from its place in the ranking
        - button "Move Dance with Me up"
        - button "Move Dance with Me down"
  `)
  const buttons = list(page, 'Your order').getByRole('button')
  await expect(buttons).toHaveCount(20)
  const heard = await listen(page)
  await button(page, 'Move Dance with Me up').click()
  await expect.poll(heard).toEqual(['Dance with Me, number 1 of 10'])
})

/** Drags a song by its grip to another place, both of them in sight. */
async function drag(page: Page, title: Title, to: Locator) {
  await page.setViewportSize({ width: 1280, height: 1500 })
  const row = list(page, 'Your order').filter({
    has: page.getByRole('link', { name: title, exact: true }),
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
  const heard = await listen(page)
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
  const again = button(page, 'Start from the ranking again')
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
  await page.getByRole('link', { name: 'Sappho', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sappho')
  await page.goBack()
  await undo.click()
  await expectOrder(page, order)
})

test('a friend’s order stands beside one’s own, which is not lost', async ({
  page,
}) => {
  const own = ranked(['Sappho', 1])
  const search = `?order=${textOf(turned)}`
  await openMine(page, { search, own })

  await expectOrder(page, own)
  await expect(list(page, 'In this link')).toHaveText(
    turned.map((title, place) => `${place + 1}${title}`),
  )
  await expect(list(page, 'The ranking')).toHaveText(
    ranking.map((title, place) => `${place + 1}${title}`),
  )
  await expect(linkedPart(page)).toContainText('−0.78')
  expect(await kept(page)).toBe(textOf(own))

  // Changing one's own leaves the link alone.
  const heard = await listen(page)
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
    .toEqual(['Yours now: Pressure To Party, number 1 of 10'])
  await page.keyboard.press('Control+z')
  await expectOrder(page, ranked(['Sappho', 1], ['girls', 3]))
  await expect(linkedPart(page)).toBeVisible()
  await expect(page).toHaveURL(`/mine/${search}`)
  await button(page, 'Redo').click()
  await expectOrder(page, turned)
  await expect(page).toHaveURL('/mine/')
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(`/mine/${search}`)

  await page.getByRole('link', { name: 'Put it aside' }).click()
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
  await expect(linkedPart(page)).toContainText('−1.00')
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
  await keep(page, textOf(own))
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
  `?order=0-${textOf(turned).slice(2)}`,
  `?order=2-${textOf(turned).slice(2)}`,
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
      page.getByText('The order in this link cannot be read'),
    ).toBeVisible()
    await expect(linkedPart(page)).toHaveCount(0)
    await button(page, 'Move girls up').click()
    await expectOrder(page, ranked(['Sappho', 1], ['girls', 3]))
  })

test('an order that is cut short or has songs of old is filled up', async ({
  page,
}) => {
  await openMine(page, { search: '?order=1-zzi4zzi4um' })
  await expect(list(page, 'In this link')).toHaveText(
    ranked(['seven', 1], ['Sappho', 1]).map(
      (title, place) => `${place + 1}${title}`,
    ),
  )
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

for (const [fault, spoil] of [
  [
    'forbidden',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('No', 'SecurityError')
        },
      }),
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('No', 'QuotaExceededError')
      }
    },
  ],
] as const)
  test(`storage is ${fault}: the order lasts for the visit`, async ({
    page,
  }) => {
    await page.addInitScript(spoil)
    await openMine(page)
    const warning = page.getByText('forgotten your order on your next visit')
    await expect(warning).toHaveCount(0)
    await button(page, 'Move girls up').click()
    await expectOrder(page, ranked(['girls', 2]))
    await expect(warning).toBeVisible()
    await button(page, 'Undo').click()
    await expectOrder(page, ranking)
    await page.reload()
    await takenOver(page)
    await expectOrder(page, ranking)
  })

test('it works offline', async ({ page, context }) => {
  await openMine(page)
  await expect(page.locator('[draggable]')).toHaveCount(10)
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
      await page.getByRole('link', { name: 'Make your own top ten' }).click()
      await placeMenu(page, 'Sappho').selectOption('1')
      await button(page, 'Share your order').click()
      await expect(page.getByText('Copied')).toBeVisible()
      const address = await pasted(page)
      expect(address).toBe(`${url}mine/?order=${textOf(ranked(['Sappho', 1]))}`)

      const friend = await browser.newPage()
      await friend.goto(address)
      await expect(list(friend, 'In this link').first()).toHaveText('1Sappho')
      await friend.close()
    })
  })

const words = `My top ten songs of Heartstopper

1. Sappho – Frankie Cosmos
2. Dance with Me – beabadoobee
3. ur so pretty – Wasia Project
4. girls – girl in red
5. Buzzkill – Baby Queen
6. Smokey Eyes – Lincoln
7. My Own Person – Ezra Williams
8. Tired – beabadoobee
9. seven – Taylor Swift
10. Pressure To Party – Julia Jacklin`

/** What a browser makes of a picture: its size, and how often each colour. */
async function look(page: Page, download: Download) {
  const base64 = readFileSync(await download.path()).toString('base64')
  return page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
    const blob = new Blob([bytes], { type: 'image/png' })
    const bitmap = await createImageBitmap(blob)
    const { width, height } = bitmap
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data = new Uint8ClampedArray() } =
      context?.getImageData(0, 0, width, height) ?? {}
    const colours: Record<string, number> = {}
    for (let at = 0; at < data.length; at += 4) {
      const colour = data.slice(at, at + 4).join()
      colours[colour] = (colours[colour] ?? 0) + 1
    }
    return { width, height, colours }
  }, base64)
}

for (const [colorScheme, paper, card, ink, washes] of [
  [
    'light',
    '251,246,238',
    '255,253,249',
    '29,37,64',
    ['251,217,220', '205,234,228', '251,230,181'],
  ],
  [
    'dark',
    '23,26,38',
    '31,35,51',
    '241,236,223',
    ['59,34,51', '23,58,64', '61,51,32'],
  ],
] as const)
  test.describe(`where it is ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the picture is ink on paper, 1080 × 1350', async ({ page }) => {
      await openMine(page, { own: ranked(['Sappho', 1]) })
      await page.evaluate(() => document.fonts.ready)
      const downloading = page.waitForEvent('download')
      await button(page, 'Save the picture').click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe(
        'my-top-ten-songs-of-heartstopper.png',
      )

      const { width, height, colours } = await look(page, download)
      expect([width, height]).toEqual([1080, 1350])
      const shares = [paper, card, ink, ...washes].map(
        (colour) => ((colours[`${colour},255`] ?? 0) / (width * height)) * 100,
      )
      // In hundredths: a sheet, a card on it, lettering, ten boxes and leaves.
      const least = [5, 60, 4, 0.8, 0.6, 0.6]
      for (const [at, share] of shares.entries())
        expect(share, `colour ${at}`).toBeGreaterThan(least[at] ?? 0)
      expect(Object.keys(colours).every((one) => one.endsWith(',255'))).toBe(
        true,
      )
    })
  })

/** A few characters that tell what is on a canvas from anything else. */
async function digest(canvas: Node) {
  const url = (canvas as HTMLCanvasElement).toDataURL()
  const bytes = new TextEncoder().encode(url)
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  return new Uint8Array(hash).slice(0, 8).join()
}

test('the picture follows the order and the colours', async ({ page }) => {
  await openMine(page)
  function drawn() {
    return page.getByRole('img').evaluate(digest)
  }
  const blank = await page.evaluateHandle(() =>
    Object.assign(document.createElement('canvas'), {
      width: 1080,
      height: 1350,
    }),
  )
  await expect.poll(drawn).not.toBe(await blank.evaluate(digest))
  const first = await drawn()
  await button(page, 'Move girls up').click()
  await expect.poll(drawn).not.toBe(first)
  await button(page, 'Undo').click()
  await expect.poll(drawn).toBe(first)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(drawn).not.toBe(first)
})

test('long titles and names fit on the picture', async ({ page }) => {
  await serveContent(page, {
    songs: songs.map((song) => ({
      ...song,
      title: `${song.title} (${'As Long as the Night Is '.repeat(6)})`,
      artist: `${song.artist} with ${'Everybody and '.repeat(6)}Friends`,
    })),
  })
  await openMine(page)
  const canvas = page.getByRole('img')
  await expect(canvas).toHaveAccessibleName(/beabadoobee/)
  await page.evaluate(() => document.fonts.ready)
  const short = await canvas.evaluate(digest)
  await comeBackLater(page)
  await expect(canvas).toHaveAccessibleName(/Everybody and/)
  await expect.poll(() => canvas.evaluate(digest)).not.toBe(short)
  // Between what stands on the card and its edge there is nothing, and in the
  // columns before that there are letters.
  function columns(from: number, to: number) {
    return canvas.evaluate(
      (drawn, [left = 0, right = 0]) => {
        const context = (drawn as HTMLCanvasElement).getContext('2d')
        const { data } = context?.getImageData(
          left,
          320,
          right - left,
          900,
        ) ?? {
          data: [],
        }
        const colours = new Set<string>()
        for (let at = 0; at < data.length; at += 4)
          colours.add(data.slice(at, at + 4).join())
        return colours.size
      },
      [from, to],
    )
  }
  expect(await columns(986, 1036)).toBe(1)
  expect(await columns(940, 984)).toBeGreaterThan(10)
})

test('the picture’s words stand beside it, to be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openMine(page, { own: ranked(['Sappho', 1]) })
  await expect(page.getByRole('img')).toHaveAccessibleName(
    words.replaceAll(/\s+/g, ' '),
  )
  await expect(page.getByText(words)).toBeVisible()
  await button(page, 'Copy it as text').click()
  await expect(page.getByText('Copied')).toBeVisible()
  expect(await pasted(page)).toBe(words)
})

test('nothing of any scene goes out', async ({ page }) => {
  await openMine(page)
  const said = await page.getByRole('main').textContent()
  for (const { story } of songs) {
    expect(said).not.toContain(story.scene)
    expect(said).not.toContain(story.vignette.alt)
  }
  expect(await page.getByRole('main').locator('img').count()).toBe(0)
})

test('what a download needed is let go of', async ({ page }) => {
  await page.clock.install()
  await page.addInitScript(() => {
    const open = new Set<string>()
    Object.assign(globalThis, { open })
    const create = URL.createObjectURL.bind(URL)
    const revoke = URL.revokeObjectURL.bind(URL)
    URL.createObjectURL = (file) => {
      const href = create(file)
      open.add(href)
      return href
    }
    URL.revokeObjectURL = (href) => {
      open.delete(href)
      revoke(href)
    }
  })
  function left() {
    return page.evaluate(
      () => (globalThis as unknown as { open: Set<string> }).open.size,
    )
  }
  await openMine(page)
  await page.clock.runFor(1000)
  for (let times = 1; times <= 3; times += 1) {
    const downloading = page.waitForEvent('download')
    await button(page, 'Save the picture').click()
    await downloading
  }
  expect(await left()).toBe(3)
  await page.clock.runFor(60_000)
  expect(await left()).toBe(0)
})

test.describe('where files can be shared', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: ({ files = [] }: ShareData) => files.length > 0,
        share: ({ files = [] }: ShareData) => {
          const refuse = (globalThis as { refuse?: string }).refuse
          if (refuse) return Promise.reject(new DOMException('', refuse))
          Object.assign(globalThis, { shared: files[0] })
          return Promise.resolve()
        },
      })
    })
    await openMine(page)
  })

  test('the picture is', async ({ page }) => {
    await button(page, 'Share the picture').click()
    const shared = await page.waitForFunction(() => {
      const { shared: file } = globalThis as { shared?: File }
      return file && { name: file.name, type: file.type, size: file.size }
    })
    const { name, type, size } = (await shared.jsonValue()) as {
      name: string
      type: string
      size: number
    }
    expect([name, type]).toEqual([
      'my-top-ten-songs-of-heartstopper.png',
      'image/png',
    ])
    expect(size).toBeGreaterThan(20_000)
  })

  test('and saved, if that is refused', async ({ page }) => {
    await page.evaluate(() =>
      Object.assign(globalThis, { refuse: 'NotAllowedError' }),
    )
    const downloading = page.waitForEvent('download')
    await button(page, 'Share the picture').click()
    await downloading
  })

  test('and nothing more, if it is called off', async ({ page }) => {
    await page.evaluate(() =>
      Object.assign(globalThis, { refuse: 'AbortError' }),
    )
    const downloads: Download[] = []
    page.on('download', (download) => downloads.push(download))
    await button(page, 'Share the picture').click()
    await button(page, 'Save the picture').click()
    await expect.poll(() => downloads.length).toBe(1)
  })
})

test('where files cannot be shared, nobody is offered to', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(navigator, { canShare: () => false }),
  )
  await openMine(page)
  await expect(button(page, 'Save the picture')).toBeVisible()
  await expect(button(page, 'Share the picture')).toHaveCount(0)
})

test('marks are taken to another device, and back', async ({
  page,
  browser,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Loved: girls' }).click()
  await page.getByRole('button', { name: 'Heard: seven' }).click()
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

  await page.locator('summary', { hasText: 'Erase' }).click()
  await button(page, 'Yes, erase 2 marks').click()
  await expect(page.getByText('No song is marked')).toBeVisible()
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

for (const width of [390, 1440])
  for (const [what, search, own] of [
    ['nothing kept', '', undefined],
    ['an own order', '', turned],
    ['a friend’s', `?order=${textOf(turned)}`, ranked(['Sappho', 1])],
    ['one’s own in the address', `?order=${textOf(turned)}`, turned],
    ['junk', '?order=junk', undefined],
  ] as const)
    test(`with ${what}, React takes over in silence, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      if (own) await keep(page, textOf(own))
      const said: string[] = []
      page.on('console', (message) => {
        if (!message.text().endsWith('blocked by Playwright'))
          said.push(message.text())
      })
      await page.addInitScript(() => {
        const moves: number[] = []
        const firsts = new Set<string>()
        Object.assign(globalThis, { moves, firsts })
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries())
            moves.push((entry as PerformanceEntry & { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
        function watch() {
          const title = document.querySelector<HTMLElement>('main ol li a')
          if (title?.checkVisibility({ visibilityProperty: true }))
            firsts.add(title.textContent)
          requestAnimationFrame(watch)
        }
        watch()
      })
      const release = await holdScripts(page)
      await page.goto(`/mine/${search}`)
      await page.evaluate(() => document.fonts.ready)
      const before = await page.evaluate(
        () => (globalThis as unknown as { moves: number[] }).moves.length,
      )
      release()
      await takenOver(page)
      await expectOrder(page, own ?? ranking)
      const { moves, firsts } = await page.evaluate(() => {
        const seen = globalThis as unknown as {
          moves: number[]
          firsts: Set<string>
        }
        return { moves: seen.moves, firsts: [...seen.firsts] }
      })
      const moved = moves.slice(before).reduce((sum, by) => sum + by, 0)
      expect(moved).toBeLessThan(0.001)
      // Nobody sees the ranking for a moment whose own order is another.
      expect(firsts).toEqual([(own ?? ranking)[0]])
      expect(said).toEqual([])
    })

for (const [what, search] of [
  ['one’s own order', ''],
  ['a friend’s order', `?order=${textOf(turned)}`],
  ['junk', '?order=junk'],
] as const)
  test(`${what}: no fault in any colours at any width`, async ({ page }) => {
    test.setTimeout(60_000)
    await openMine(page, { search, own: ranked(['Sappho', 1], ['Tired', 3]) })
    for (const width of [320, 390, 600, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const [wide, room] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(wide, `scrolls sideways at ${room}`).toBe(room)
    }
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      for (const scheme of [
        { colorScheme: 'light', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'light', forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia(scheme)
        await axe(page)
      }
    }
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
