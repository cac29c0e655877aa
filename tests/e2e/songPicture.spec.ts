import type { Page } from '@playwright/test'
import { everySong } from './everySong.ts'
import { expectNoSideways } from './expectNoSideways.ts'
import { axe, expect, test } from './fixtures.ts'
import { button } from './mine.ts'
import { look, pixels } from './pictures.ts'
import { remember } from './remember.ts'
import { plain, secretsOf, toldBy } from './secrets.ts'
import { holdScripts, takenOver } from './takeOver.ts'

const girls = '“girls” by girl in red, one of the songs from Heartstopper'

/** What is asked for from now on: the drawings of scenes, and the code. */
function askedFor(page: Page) {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/\.(?:svg|js)$/.test(pathname) && !/serviceMarks|icon/.test(pathname))
      asked.push(pathname)
  })
  return asked
}

async function openPicture(page: Page, slug = 'girls', title = 'girls') {
  await page.goto(`/songs/${slug}/`)
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  const asked = askedFor(page)
  await button(page, `Picture of ${title}`).click()
  await expect(button(page, 'Save the picture')).toBeEnabled()
  return asked
}

test('a song’s card is a picture to save, whose code comes when it is asked for', async ({
  page,
}) => {
  const asked = await openPicture(page)
  expect(asked.filter((path) => path.endsWith('.js'))).not.toEqual([])
  await expect(page.locator('canvas')).toHaveAccessibleName(girls)
  await expect(page.locator('canvas')).toBeInViewport({ ratio: 0.5 })
  await expect(page.getByText(girls)).toBeVisible()
  const downloading = page.waitForEvent('download')
  await button(page, 'Save the picture').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('girls-by-girl-in-red.png')
  const { width, height, colours } = await look(page, download)
  expect([width, height]).toEqual([1080, 1350])
  // A drawing has many colours; the card is light, and lettered.
  expect(Object.keys(colours).length).toBeGreaterThan(100)
  expect(colours['255,253,249,255'] ?? 0).toBeGreaterThan(200_000)
  expect(colours['29,37,64,255'] ?? 0).toBeGreaterThan(10_000)
  await axe(page)

  await button(page, 'Picture of girls').click()
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(button(page, 'Picture of girls')).toBeFocused()
})

test('it has the shape and the colours that are chosen', async ({ page }) => {
  await openPicture(page)
  await page.getByLabel('Shape').selectOption('Story (9:16)')
  await page.getByLabel('Colours').selectOption('Dark')
  await expect(page.locator('canvas')).toHaveAttribute('height', '1920')
  const downloading = page.waitForEvent('download')
  await button(page, 'Save the picture').click()
  const { height, colours } = await look(page, await downloading)
  expect(height).toBe(1920)
  expect(colours['31,35,51,255'] ?? 0).toBeGreaterThan(200_000)
})

test('a scene that is held back stays so, and has leaves', async ({ page }) => {
  await remember(page, { watched: 'none' })
  const asked = await openPicture(page)
  expect(asked.filter((path) => path.endsWith('.svg'))).toEqual([])
  async function washed() {
    const canvas = page.locator('canvas')
    const [wash = 0, leaves = 0] = await pixels(canvas, [
      'season-1-wash',
      'season-1',
    ])
    return { wash: wash > 200_000, leaves: leaves > 20_000 }
  }
  expect(await washed()).toEqual({ wash: true, leaves: true })
  const said = plain((await page.getByRole('main').textContent()) ?? '')
  expect(toldBy(said, secretsOf({ watched: 'none' }))).toEqual([])

  // Who has it shown has its drawing.
  await button(page, /^Show scene/).click()
  await expect.poll(washed).toEqual({ wash: false, leaves: false })
})

test('any song has one, with names of any length', async ({ page }) => {
  const [long] = everySong.toSorted((a, b) => b.title.length - a.title.length)
  if (!long) throw new Error('There are no songs.')
  await openPicture(page, long.slug, long.title)
  // Between what stands on the card and its edge there is nothing.
  const colours = await page.locator('canvas').evaluate((drawn) => {
    const context = (drawn as HTMLCanvasElement).getContext('2d')
    const { data = [] } = context?.getImageData(986, 200, 50, 1000) ?? {}
    const seen = new Set<string>()
    for (let at = 0; at < data.length; at += 4)
      seen.add(Array.from(data.slice(at, at + 4)).join())
    return [...seen]
  })
  expect(colours).toEqual(['255,253,249,255'])
  await expectNoSideways(page)
})

test('the next song’s page begins without', async ({ page }) => {
  await openPicture(page)
  await page
    .getByRole('navigation', { name: 'More songs' })
    .getByRole('link')
    .first()
    .click()
  await expect(page).not.toHaveURL('/songs/girls/')
  await expect(button(page, /^Picture of/)).toHaveAttribute(
    'aria-expanded',
    'false',
  )
  await expect(page.locator('canvas')).toHaveCount(0)
})

test('asked for twice before React is there, it is not there', async ({
  page,
}) => {
  const release = await holdScripts(page)
  await page.goto('/songs/girls/', { waitUntil: 'commit' })
  await button(page, 'Picture of girls').click()
  await button(page, 'Picture of girls').click()
  await button(page, 'Loved: girls').click()
  release()
  await takenOver(page)
  await expect(button(page, 'Loved: girls')).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(button(page, 'Picture of girls')).toHaveAttribute(
    'aria-expanded',
    'false',
  )
})

test('where the canvas gives nothing, that is said, with words to copy', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toDataURL = () => 'data:,'
  })
  await openPicture(page)
  await button(page, 'Save the picture').click()
  await expect(page.getByText(/won’t let the picture out/)).toBeVisible()
  await expect(button(page, 'Copy as text')).toBeVisible()
})

test('where its code does not come, the page stays', async ({
  page,
  problems,
}) => {
  await page.goto('/songs/girls/')
  await takenOver(page)
  await page.route('**/assets/*.js', (route) => route.abort())
  await button(page, 'Picture of girls').click()
  await expect(page.getByText('the picture didn’t load')).toBeVisible()
  await expect(button(page, 'Picture of girls')).toBeFocused()
  problems.length = 0
})
