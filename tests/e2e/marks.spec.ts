import { axe, expect, test } from './fixtures.ts'
import { openMine } from './mine.ts'
import { remember } from './remember.ts'
import { markButton, open, option, titles } from './screen.ts'
import { holdScripts, takenOver } from './takeOver.ts'

const lovedSeven = '{"version":1,"loved":["seven","want-me"],"heard":[]}'

type Box = { readonly x: number; readonly y: number } | null

/** By how much something has moved, in pixels; a font that comes is no jump. */
function far(before: Box, after: Box) {
  if (!before || !after) return Infinity
  return Math.hypot(after.x - before.x, after.y - before.y)
}

for (const width of [320, 390, 1440])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('“Loved” is in sight once a song is, and gone with the last', async ({
      page,
    }) => {
      await open(page)
      await expect(option(page, 'Loved')).toHaveCount(0)
      await markButton(page, 'Heard', 'seven').click()
      await markButton(page, 'Loved', 'seven').click()
      const chip = page.locator('label', { has: option(page, 'Loved') })
      await expect(chip).toBeInViewport({ ratio: 1 })
      await option(page, 'Loved').check()
      await expect(titles(page)).toHaveText(['seven'])
      await expect(page).toHaveURL('/?mark=loved')
      await option(page, 'Loved').uncheck()
      await axe(page)

      await page.goto('/soundtrack/')
      await takenOver(page)
      await expect(chip).toBeInViewport({ ratio: 1 })

      await page.goto('/')
      await takenOver(page)
      await markButton(page, 'Loved', 'seven').click()
      await expect(option(page, 'Loved')).toHaveCount(0)
    })

    test('it stands there before React, where it stays, and answers', async ({
      page,
    }) => {
      await remember(page, { marks: lovedSeven })
      for (const [path, shown] of [
        ['/', ['seven']],
        ['/soundtrack/', ['Want Me', 'seven']],
      ] as const) {
        const release = await holdScripts(page)
        await page.goto(path, { waitUntil: 'commit' })
        const chip = page.locator('label', {
          has: page.locator('[value=loved]'),
        })
        await expect(chip).toBeInViewport({ ratio: 1 })
        // Only what there is on this device, of which there is none here.
        await expect(page.locator('[value=heard]')).toBeHidden()
        const before = await chip.boundingBox()
        release()
        await takenOver(page)
        expect(far(before, await chip.boundingBox())).toBeLessThan(3)

        const hold = await holdScripts(page)
        await page.reload({ waitUntil: 'commit' })
        await chip.click()
        hold()
        await takenOver(page)
        await expect(titles(page)).toHaveText([...shown])
      }
    })

    for (const marks of [
      undefined,
      '{"version":1,"loved":["gone"],"heard":[]}',
      '{"version":2,"loved":["seven"],"heard":[]}',
    ])
      test(`with ${marks ?? 'no marks'} there is none, before React or after`, async ({
        page,
      }) => {
        if (marks) await remember(page, { marks })
        const release = await holdScripts(page)
        await page.goto('/', { waitUntil: 'commit' })
        const first = page.locator('label', {
          has: page.locator('[value=charlie-spring], [value=charlie]'),
        })
        await expect(first).toBeInViewport()
        await expect(page.locator('[value=loved]')).toBeHidden()
        const before = await first.boundingBox()
        release()
        await takenOver(page)
        await expect(page.locator('[value=loved]')).toHaveCount(0)
        expect(far(before, await first.boundingBox())).toBeLessThan(3)
      })
  })

test('the songs that somebody loves are on their page, to be heard', async ({
  page,
}) => {
  await remember(page, { marks: lovedSeven, service: 'deezer' })
  await openMine(page)
  const loved = page.getByRole('region', { name: 'Songs you love' })
  await expect(loved.getByRole('listitem')).toHaveCount(2)
  await expect(
    loved.getByRole('link', { name: /^Listen to Want Me on Deezer/ }),
  ).toHaveAttribute('href', /^https:\/\/www\.deezer\.com\/search\//)
  await axe(page)
  await loved.getByRole('link', { name: /^seven/ }).click()
  await expect(page).toHaveURL('/songs/seven/')
})

test('where the other songs do not come, that is said', async ({
  page,
  problems,
}) => {
  await remember(page, { marks: lovedSeven })
  await page.route('**/data/soundtrack*.json', (route) =>
    route.fulfill({ status: 404, body: '' }),
  )
  await openMine(page)
  await expect(page.getByText('couldn’t load the songs you love')).toBeVisible({
    timeout: 20_000,
  })
  await expect(page.getByText(/^2 loved, 0 heard/)).toBeVisible()
  problems.length = 0
})
