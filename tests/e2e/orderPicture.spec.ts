import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { comeBackLater, serveContent, songs } from './content.ts'
import { expect, test } from './fixtures.ts'
import { holdFiles } from './holdFiles.ts'
import { button, openMine, ranked, ranking } from './mine.ts'
import { pasted } from './pasted.ts'
import { look, pixels } from './pictures.ts'
import { remember } from './remember.ts'

const words = `My Heartstopper top ten

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

for (const [colorScheme, paper, card, ink, mark] of [
  ['light', '251,246,238', '255,253,249', '29,37,64', '250,223,138'],
  ['dark', '23,26,38', '31,35,51', '241,236,223', '84,63,10'],
] as const)
  test.describe(`where it is ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('the picture is ink on paper, 1080 × 1350', async ({ page }) => {
      await openMine(page, { own: ranked(['Sappho', 1]) })
      await page.evaluate(() => document.fonts.ready)
      const downloading = page.waitForEvent('download')
      await button(page, 'Save the picture').click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe('my-heartstopper-top-ten.png')

      const { width, height, colours } = await look(page, download)
      expect([width, height]).toEqual([1080, 1350])
      const shares = [paper, card, ink, mark].map(
        (colour) => ((colours[`${colour},255`] ?? 0) / (width * height)) * 100,
      )
      // In hundredths: a sheet, a card on it, lettering, the first box and leaves.
      const least = [5, 60, 4, 0.6]
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

test('a scene that is held back has a leaf of its season for a drawing', async ({
  page,
}) => {
  await remember(page, { watched: 'none' })
  const drawings: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('.svg')) drawings.push(request.url())
  })
  await openMine(page, { own: ranking })
  await expect(button(page, 'Save the picture')).toBeEnabled()
  // Of the ten, some are of season 1 and some of 2, and none of 3.
  const [first = 0, second = 0, third = 0] = await pixels(
    page.getByRole('img'),
    ['season-1-wash', 'season-2-wash', 'season-3-wash'],
  )
  expect(first).toBeGreaterThan(5000)
  expect(second).toBeGreaterThan(3000)
  expect(third).toBeLessThan(100)
  expect(drawings.filter((url) => !/icon|serviceMarks/.test(url))).toEqual([])
})

test('and one that is not has its drawing', async ({ page }) => {
  const drawings = new Set<string>()
  page.on('request', (request) => {
    const [name] = /[a-z-]+(?=-[\w-]{8}\.svg$)/.exec(request.url()) ?? []
    if (name && name !== 'serviceMarks') drawings.add(name)
  })
  await openMine(page)
  await expect(button(page, 'Save the picture')).toBeEnabled()
  expect(drawings.size).toBe(10)
})

test('it has the shape and the colours that are chosen', async ({ page }) => {
  await openMine(page)
  await page.getByLabel('Shape').selectOption('Story (9:16)')
  await page.getByLabel('Colours').selectOption('Dark')
  await expect(page.getByRole('img')).toHaveAttribute('height', '1920')
  const downloading = page.waitForEvent('download')
  await button(page, 'Save the picture').click()
  const { width, height, colours } = await look(page, await downloading)
  expect([width, height]).toEqual([1080, 1920])
  expect(colours['23,26,38,255'] ?? 0).toBeGreaterThan(50_000)
  expect(colours['251,246,238,255'] ?? 0).toBeLessThan(2000)
})

test('what is saved is drawn by then, however late its drawings come', async ({
  page,
}) => {
  await openMine(page, { own: ['girls'] })
  await expect(button(page, 'Save the picture')).toBeEnabled()
  function drawn() {
    return page
      .locator('canvas')
      .evaluate((node: HTMLCanvasElement) => node.toDataURL())
  }
  const before = await drawn()
  const release = await holdFiles(page, '**/*.svg')
  const asked = page.waitForRequest('**/*.svg')
  await button(page, 'Reset to the ranking').click()
  await asked
  const downloading = page.waitForEvent('download')
  await button(page, 'Save the picture').click()
  release()
  const saved = readFileSync(await (await downloading).path())
  await expect.poll(drawn).not.toBe(before)
  expect(`data:image/png;base64,${saved.toString('base64')}`).toBe(
    await drawn(),
  )
})

test('names in any letters are drawn', async ({ page }) => {
  await openMine(page)
  await expect(button(page, 'Save the picture')).toBeEnabled()
  const canvas = page.getByRole('img')
  const seen = new Set([await canvas.evaluate(digest)])
  for (const name of ['été ős', 'Ля ля', '恋の歌']) {
    await page.getByLabel('Name of your list').fill(name)
    await expect(canvas).toHaveAccessibleName(new RegExp(`^${name}`, 'u'))
    await expect
      .poll(async () => seen.has(await canvas.evaluate(digest)))
      .toBe(false)
    seen.add(await canvas.evaluate(digest))
  }
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
  await button(page, 'Copy as text').click()
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
    expect([name, type]).toEqual(['my-heartstopper-top-ten.png', 'image/png'])
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

/** The picture that a long press saves, in the place of the canvas. */
function heldPicture(page: Page) {
  return page.getByRole('main').locator('img[src^="blob:"]')
}

/** That it is there, and is the picture. */
async function expectPicture(page: Page) {
  await expect(heldPicture(page)).toBeVisible()
  await expect(page.locator('canvas')).toBeHidden()
  await expect
    .poll(() =>
      heldPicture(page).evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBe(1080)
}

for (const [what, spoil] of [
  [
    'lead nowhere',
    () => {
      HTMLAnchorElement.prototype.click = () => undefined
    },
  ],
  [
    'throw',
    () => {
      HTMLAnchorElement.prototype.click = () => {
        throw new TypeError('no')
      }
    },
  ],
] as const)
  test(`with downloads that ${what}, there is a picture to hold`, async ({
    page,
  }) => {
    await page.addInitScript(spoil)
    await openMine(page)
    await button(page, 'Save the picture').click()
    await expect(page.getByText('Press and hold the picture')).toBeVisible()
    await expectPicture(page)
    // Another order is another picture.
    await button(page, 'Move girls up').click()
    await expect(page.locator('canvas')).toBeVisible()
    await expect(heldPicture(page)).toHaveCount(0)
  })

for (const [what, spoil] of [
  [
    'gives nothing',
    () => {
      HTMLCanvasElement.prototype.toDataURL = () => 'data:,'
    },
  ],
  [
    'gives something else',
    () => {
      HTMLCanvasElement.prototype.toDataURL = () =>
        'data:image/webp;base64,UklGRg=='
    },
  ],
  [
    'throws',
    () => {
      HTMLCanvasElement.prototype.toDataURL = () => {
        throw new DOMException('no', 'SecurityError')
      }
    },
  ],
] as const)
  test(`where the canvas ${what}, no file comes, and that is said`, async ({
    page,
  }) => {
    await page.addInitScript(spoil)
    await openMine(page)
    const downloads: Download[] = []
    page.on('download', (download) => downloads.push(download))
    await button(page, 'Save the picture').click()
    await expect(page.getByText(/won’t let the picture out/)).toBeVisible()
    await expect(button(page, 'Copy as text')).toBeVisible()
    expect(downloads).toEqual([])
  })

test('where nothing can be drawn, that is said, and the page stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await openMine(page)
  await expect(page.getByText(/won’t draw the picture/)).toBeVisible()
  await expect(button(page, 'Move girls up')).toBeVisible()
})

/** Opens the page and shares its picture, by a sheet that never answers. */
async function shareInVain(page: Page) {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: () => new Promise(() => undefined),
    })
  })
  await openMine(page)
  await button(page, 'Share the picture').click()
}

test('a share sheet that never answers leaves a picture to hold', async ({
  page,
}) => {
  await shareInVain(page)
  await expect(page.getByText('Nothing came up?')).toBeVisible()
  await expectPicture(page)
})

test('nor one of another shape than is chosen by then', async ({ page }) => {
  await shareInVain(page)
  await page.getByLabel('Shape').selectOption('Story (9:16)')
  await expectPicture(page)
  expect(
    await heldPicture(page).evaluate(
      (img: HTMLImageElement) => img.naturalHeight,
    ),
  ).toBe(1920)
})

test('where asking whether files can be shared throws, nobody is offered to', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.assign(navigator, {
      canShare: () => {
        throw new TypeError('no')
      },
    }),
  )
  await openMine(page)
  await expect(button(page, 'Save the picture')).toBeVisible()
  await expect(button(page, 'Share the picture')).toHaveCount(0)
})
